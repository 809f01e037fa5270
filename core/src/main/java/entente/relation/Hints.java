package entente.relation;

import entente.event.Sign;
import entente.linking.Event;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where on the axis sources say that things turned: at the date of the sentence; of an undated sentence at that of the dated event
 * that its text tells directly after it, or before it, when this is as the sentence says.
 */
final class Hints {
  /** A sentence dates a turn to no more than so many days, or it does not say where a change lies. */
  private static final int VAGUE = 366;

  private Hints() {}

  static List<Observation> of(List<ToldTurn> turns, List<Observation> series) {
    List<Observation> hints = new ArrayList<>();
    for (ToldTurn turn : turns) {
      boolean dated = !turn.date().isUndated() && turn.sign() != Sign.ZERO;
      Stream<Observation> found = dated
          ? Stream.of(Observation.of(turn))
          : turn.date().isUndated() ? beside(turn, series).stream() : Stream.empty();
      found.filter(hint -> hint.days() <= VAGUE).forEach(hints::add);
    }
    return hints;
  }

  private static Optional<Observation> beside(ToldTurn turn, List<Observation> series) {
    return Stream.of(turn.position(), turn.position() - 1)
        .flatMap(position -> series.stream().filter(o -> tells(o, turn, position)))
        .filter(o -> turn.sign() == Sign.ZERO || turn.sign() == Sign.of(o.score()))
        .findFirst();
  }

  private static boolean tells(Observation observation, ToldTurn turn, int position) {
    Event event = observation.event();
    return event != null && event.reports().stream().anyMatch(r -> isAt(r, turn, position));
  }

  private static boolean isAt(Report report, ToldTurn turn, int position) {
    return report.document().number() == turn.document().number() && report.position() == position;
  }
}
