package entente.relation;

import entente.event.Sign;
import entente.linking.Event;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads from the phases of two actors what they were to each other at a time. The phase that holds the time tells; where
 * none does, the last that is over for no more than a year, else the first that begins within half a year: texts date
 * what they look back on late more often than early.
 */
final class TieReader {
  private static final int AFTER = 365;
  private static final int AHEAD = 183;
  private static final int WITHIN = 1096;
  private static final double HALF_WITHIN = 730;
  private static final double HALF_OUTSIDE = 182.5;
  private static final double MOST = 10;

  private final AskedDays when;

  TieReader(AskedDays when) {
    this.when = when;
  }

  /** What the two were to each other; none where nothing near the time is told. */
  Optional<SignedTie> tie(Dyad dyad) {
    List<Phase> told = dyad.phases().phases().stream().filter(this::isNear).toList();
    List<Phase> now = told.stream().filter(p -> off(p) == 0).toList();
    if (now.isEmpty()) {
      return Stream.concat(
              told.stream()
                  .filter(p -> off(p) < 0 && off(p) >= -AFTER)
                  .max(Comparator.comparingLong(this::off))
                  .stream(),
              told.stream()
                  .filter(p -> off(p) > 0 && off(p) <= AHEAD)
                  .min(Comparator.comparingLong(this::off))
                  .stream())
          .findFirst()
          .map(p -> tie(dyad, p, sign(p)));
    }
    Phase last = now.get(now.size() - 1);
    boolean turned = now.stream().anyMatch(p -> sign(p) != sign(last));
    return Optional.of(tie(dyad, last, turned ? Sign.ZERO : sign(last)));
  }

  /** Whether something of the phase is told near enough: phases may go on over years of which little is told. */
  private boolean isNear(Phase phase) {
    return phase.events().stream()
        .mapToLong(this::distance)
        .anyMatch(distance -> distance >= -WITHIN && distance <= AHEAD);
  }

  /** How far the time is from what surely belongs to the phase, in days: before it above 0, after it below. */
  private long off(Phase phase) {
    LocalDate begun = phase.begin().last();
    LocalDate over = phase.end().first();
    boolean sure = begun != null && over != null && !begun.isAfter(over);
    return sure
        ? when.distance(begun, over)
        : when.distance(phase.begin().first(), phase.end().last());
  }

  private static Sign sign(Phase phase) {
    return switch (phase.character()) {
      case COOPERATION -> Sign.PLUS;
      case CONFLICT -> Sign.MINUS;
      case MIXED, SILENCE -> Sign.ZERO;
    };
  }

  private SignedTie tie(Dyad dyad, Phase phase, Sign sign) {
    List<Event> grounds = phase.events().stream()
        .sorted(Comparator.comparing((Event e) -> !fits(e, sign))
            .thenComparing(e -> Math.abs(distance(e))))
        .toList();
    boolean held = off(phase) == 0;
    long nearest = distance(grounds.get(0));
    return new SignedTie(
        dyad.first(),
        dyad.second(),
        sign,
        strength(dyad, phase, held, nearest),
        phase,
        held,
        nearest,
        grounds,
        undated(dyad, sign));
  }

  private static double strength(Dyad dyad, Phase phase, boolean held, long nearest) {
    double half = held ? HALF_WITHIN : HALF_OUTSIDE;
    double share = Math.min(1, Math.abs(phase.mean()) / MOST);
    return share * dyad.sureness(phase.events()) * Math.pow(2, -Math.abs(nearest) / half);
  }

  private static List<Event> undated(Dyad dyad, Sign sign) {
    return dyad.events().stream()
        .filter(e -> e.statement().date().isUndated() && Acts.counts(e) && fits(e, sign))
        .toList();
  }

  /** What is out of character shows last. */
  private static boolean fits(Event event, Sign sign) {
    return sign == Sign.ZERO || Sign.of(Acts.score(event.statement())) == sign;
  }

  private long distance(Event event) {
    EventDate date = event.statement().date();
    LocalDate from = date.from() == null ? date.to() : date.from();
    LocalDate to = date.to() == null ? date.from() : date.to();
    return from == null || to == null ? Integer.MAX_VALUE : when.distance(from, to);
  }
}
