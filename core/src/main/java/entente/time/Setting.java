package entente.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the value of an expression is counted from.
 *
 * @param published the day the article was published, or null
 * @param reference the date in force in the narrative, or null
 * @param future whether the event is told as still to come
 */
record Setting(@Nullable LocalDate published, @Nullable Interval reference, boolean future) {}
