package entente.relation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a phase begins or ends, as far as the texts say: on some day between two, both included.
 *
 * @param earliest the first possible day, or null where the texts leave it open ("by 2003"); not both are null
 * @param latest the last possible day, not before the earliest; or null where they leave it open ("after 2003")
 */
public record Moment(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
  /** Refuses an interval that ends before it begins, or has no end at all. */
  public Moment {
    if (earliest == null ? latest == null : latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("from " + earliest + " to " + latest);
    }
  }

  /** Whether the day is known. */
  public boolean isExact() {
    return earliest != null && earliest.equals(latest);
  }

  /** The earliest day that is told of, be it the first or the last possible. */
  public LocalDate first() {
    return earliest != null ? earliest : Objects.requireNonNull(latest);
  }

  /** The latest day that is told of, be it the last or the first possible. */
  public LocalDate last() {
    return latest != null ? latest : Objects.requireNonNull(earliest);
  }
}
