package entente.linking;

import entente.attribution.Modality;
import entente.time.EventDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** Which of several reports of one event tells it best. */
final class Telling {
  /** Wider than any interval with two ends. */
  private static final long OPEN = Long.MAX_VALUE - 1;

  /** The best first. */
  static final Comparator<Report> BEST = Comparator.comparing(
          (Report r) -> r.statement().modality() != Modality.ACTUAL)
      .thenComparingLong(r -> days(r.statement().date()))
      .thenComparingDouble(r -> -r.statement().confidence())
      .thenComparingLong(r -> r.document().number())
      .thenComparingInt(Report::position);

  private Telling() {}

  /** How many days an event may have happened on; more where an end is open, most where it is undated. */
  static long days(EventDate date) {
    if (date.isUndated()) {
      return Long.MAX_VALUE;
    }
    return date.from() == null || date.to() == null
        ? OPEN
        : ChronoUnit.DAYS.between(date.from(), date.to()) + 1;
  }
}
