package entente.relation;

import java.time.LocalDate;

/**
 * A day, or a stretch of days: what is asked for as "2014-08" is all of that month.
 *
 * @param first its first day
 * @param last its last day
 */
public record AskedDays(LocalDate first, LocalDate last) {
  /** Refuses a stretch that ends before it begins. */
  public AskedDays {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("from " + first + " to " + last);
    }
  }

  /** How many days lie between this and a stretch: 0 where they share a day, negative where the other lies before. */
  long distance(LocalDate from, LocalDate to) {
    return distance(from.toEpochDay(), to.toEpochDay());
  }

  /** The same of days counted from the epoch. */
  long distance(long from, long to) {
    if (to < first.toEpochDay()) {
      return to - first.toEpochDay();
    }
    return Math.max(0, from - last.toEpochDay());
  }
}
