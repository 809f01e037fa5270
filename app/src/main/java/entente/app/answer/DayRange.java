package entente.app.answer;

import entente.time.EventDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a user asks for.
 *
 * @param from its first day, or null
 * @param to its last day, or null
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** All time, what is undated included. */
  public static final DayRange EVERYTHING = new DayRange(null, null);

  /** Years of four digits after the year 0; what libraries take for a date besides is a slip of the pen here. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?!0000)[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  /** Reads both ends: a year, a month or a day; null leaves an end open. */
  public static DayRange of(@Nullable String from, @Nullable String to) {
    DayRange range = new DayRange(from == null ? null : first(from), to == null ? null : last(to));
    if (range.from != null && range.to != null && range.to.isBefore(range.from)) {
      throw new UsageException(
          "The beginning, " + from + ", comes after the end, " + to + ". Exchange the two.");
    }
    return range;
  }

  /** The first day of what is written. */
  public static LocalDate first(String written) {
    try {
      if (!WRITTEN.matcher(written).matches()) {
        throw new DateTimeException(written);
      }
      return switch (written.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(written), 1, 1);
        case 7 -> YearMonth.parse(written).atDay(1);
        default -> LocalDate.parse(written);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new UsageException("\"" + written
          + "\" is no date. Write a day, a month or a year: 2002-01-29, 2002-01 or 2002.");
    }
  }

  private static LocalDate last(String written) {
    LocalDate first = first(written);
    return switch (written.length()) {
      case 4 -> first.withDayOfYear(first.lengthOfYear());
      case 7 -> first.withDayOfMonth(first.lengthOfMonth());
      default -> first;
    };
  }

  /** Whether it leaves both ends open. */
  public boolean isEverything() {
    return from == null && to == null;
  }

  /** Whether something dated may have happened in it; what is undated is in it only when it is everything. */
  public boolean admits(EventDate date) {
    if (isEverything()) {
      return true;
    }
    return !date.isUndated()
        && (to == null || date.from() == null || !date.from().isAfter(to))
        && (from == null || date.to() == null || !date.to().isBefore(from));
  }
}
