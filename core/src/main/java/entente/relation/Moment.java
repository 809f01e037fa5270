package entente.relation;

import java.time.LocalDate;

/**
 * When a phase begins or ends, as far as the texts say: on some day between two, both included.
 *
 * @param earliest the first possible day
 * @param latest the last possible day, not before the earliest
 */
public record Moment(LocalDate earliest, LocalDate latest) {
  /** Refuses an interval that ends before it begins. */
  public Moment {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("from " + earliest + " to " + latest);
    }
  }

  /** Whether the day is known. */
  public boolean isExact() {
    return earliest.equals(latest);
  }
}
