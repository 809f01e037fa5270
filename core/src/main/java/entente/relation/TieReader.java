package entente.relation;

import entente.event.Sign;
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
    return found(dyad).map(found -> tie(dyad, found));
  }

  private record Found(Grounds grounds, Sign sign, boolean held) {}

  private Optional<Found> found(Dyad dyad) {
    List<Grounds> told =
        dyad.grounds().stream().filter(g -> g.isNear(when, WITHIN, AHEAD)).toList();
    List<Grounds> now = told.stream().filter(g -> off(g) == 0).toList();
    if (now.isEmpty()) {
      return Stream.concat(
              told.stream()
                  .filter(g -> off(g) < 0 && off(g) >= -AFTER)
                  .max(Comparator.comparingLong(this::off))
                  .stream(),
              told.stream()
                  .filter(g -> off(g) > 0 && off(g) <= AHEAD)
                  .min(Comparator.comparingLong(this::off))
                  .stream())
          .findFirst()
          .map(g -> new Found(g, sign(g.phase()), false));
    }
    Grounds last = now.get(now.size() - 1);
    Sign sign = sign(last.phase());
    boolean turned = now.stream().anyMatch(g -> sign(g.phase()) != sign);
    return Optional.of(new Found(last, turned ? Sign.ZERO : sign, true));
  }

  /** How far the time is from what surely belongs to the phase, in days: before it above 0, after it below. */
  private long off(Grounds grounds) {
    Phase phase = grounds.phase();
    LocalDate begun = phase.begin().last();
    LocalDate over = phase.end().first();
    return begun.isAfter(over)
        ? when.distance(phase.begin().first(), phase.end().last())
        : when.distance(begun, over);
  }

  private static Sign sign(Phase phase) {
    return switch (phase.character()) {
      case COOPERATION -> Sign.PLUS;
      case CONFLICT -> Sign.MINUS;
      case MIXED, SILENCE -> Sign.ZERO;
    };
  }

  private SignedTie tie(Dyad dyad, Found found) {
    Sign sign = found.sign();
    long nearest = found.grounds().off(when, sign);
    return new SignedTie(
        dyad.first(),
        dyad.second(),
        sign,
        strength(found, nearest),
        found.grounds().phase(),
        found.held(),
        nearest,
        found.grounds().nearest(when, sign),
        dyad.undated(sign));
  }

  private static double strength(Found found, long nearest) {
    double half = found.held() ? HALF_WITHIN : HALF_OUTSIDE;
    double share = Math.min(1, Math.abs(found.grounds().phase().mean()) / MOST);
    return share * found.grounds().sureness() * Math.pow(2, -Math.abs(nearest) / half);
  }
}
