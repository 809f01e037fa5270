package entente.relation;

import entente.event.Sign;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what opens each phase. */
final class TurningPoints {
  /** A dated sentence tells of the turn when it falls at most so many days after the phase has surely begun. */
  private static final int LATE = 31;

  private static final Comparator<Observation> TELLING = Comparator.comparingDouble(
          (Observation o) -> -o.sureness())
      .thenComparingLong(Observation::days)
      .thenComparing(Observation::from)
      .thenComparing(Observation::id);

  private final List<Draft> drafts;
  private final List<ToldTurn> turns;
  private final Narrative narrative;

  TurningPoints(List<Draft> drafts, List<ToldTurn> turns, Narrative narrative) {
    this.drafts = drafts;
    this.turns = turns;
    this.narrative = narrative;
  }

  /** Gives each phase its turning point and collects the sentences that were used. */
  void find(Set<ToldTurn> used) {
    Draft before = null;
    for (Draft draft : drafts) {
      Sign direction = draft.direction(before);
      List<Event> openings = openings(draft);
      Event event = openings.isEmpty() ? null : openings.get(0);
      List<ToldTurn> told = new ArrayList<>();
      for (ToldTurn turn : turns) {
        if (!used.contains(turn) && opens(turn, draft, before, direction, openings)) {
          told.add(turn);
        }
      }
      used.addAll(told);
      if (event != null || !told.isEmpty()) {
        draft.turn = new TurningPoint(event, told, why(event));
      }
      before = draft;
    }
  }

  /** The events in the character of the phase that may be its first, the surest before others. */
  private static List<Event> openings(Draft draft) {
    Sign own = draft.own();
    List<Observation> fitting = draft.observations.stream()
        .filter(o -> o.event() != null && (own == Sign.ZERO || Sign.of(o.score()) == own))
        .toList();
    LocalDate first =
        fitting.stream().map(Observation::to).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    return fitting.stream()
        .filter(o -> !o.from().isAfter(first))
        .sorted(TELLING)
        .map(Observation::event)
        .map(Objects::requireNonNull)
        .toList();
  }

  private boolean opens(
      ToldTurn turn, Draft draft, @Nullable Draft before, Sign direction, List<Event> openings) {
    if (turn.sign() != Sign.ZERO && direction != Sign.ZERO && turn.sign() != direction) {
      return false;
    }
    if (reports(openings).anyMatch(r -> turn.statements().contains(r.statement().id()))) {
      return true;
    }
    return turn.date().isUndated()
        ? toldAt(turn, draft, openings)
        : datedAt(Observation.of(turn), draft, before);
  }

  private static boolean datedAt(Observation turn, Draft draft, @Nullable Draft before) {
    boolean early = !turn.from().isAfter(draft.begin(before).last().plusDays(LATE));
    return early
        && draft.share(turn) > 0
        && (draft.observations.contains(turn) || fits(turn, draft));
  }

  private static boolean fits(Observation turn, Draft draft) {
    return Sign.of(turn.score()) == Sign.of(draft.mean());
  }

  /** Undated: it stands in the text where this phase begins to be told, or next to the event that opens it. */
  private boolean toldAt(ToldTurn turn, Draft draft, List<Event> openings) {
    Narrative.Place place = narrative.place(turn.document(), turn.position());
    boolean begins = place.after() == draft
        && place.before() != draft
        && (place.before() == null || drafts.indexOf(place.before()) < drafts.indexOf(draft));
    return begins || reports(openings).anyMatch(r -> isBeside(r, turn));
  }

  private static boolean isBeside(Report report, ToldTurn turn) {
    return report.document().number() == turn.document().number()
        && Math.abs(report.position() - turn.position()) <= 1;
  }

  private static Stream<Report> reports(List<Event> events) {
    return events.stream().flatMap(e -> e.reports().stream());
  }

  private static List<Statement.Link> why(@Nullable Event event) {
    return event == null
        ? List.of()
        : event.reports().stream()
            .flatMap(r -> r.statement().links().stream())
            .filter(l -> l.relation() == Statement.Relation.BECAUSE
                || l.relation() == Statement.Relation.RESPONSE)
            .distinct()
            .toList();
  }
}
