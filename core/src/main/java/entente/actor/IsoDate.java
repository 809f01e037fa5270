package entente.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days as tables write them: an ISO day, month or year; a month or year stands for its first or its last day. */
final class IsoDate {
  private IsoDate() {}

  /**
   * The first day.
   *
   * @throws DateTimeException if the text is no date
   */
  static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(year(text), 1, 1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /**
   * The last day.
   *
   * @throws DateTimeException if the text is no date
   */
  static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(year(text), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private static int year(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new DateTimeException("no year", e);
    }
  }
}
