package entente.app.library;

import entente.time.EventDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that a sentence writes out with their year: "June 2014", "on 8 May 2018", "May 8, 2018", "in 2003". */
final class WrittenDates {
  private static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE = Pattern.compile(
      "\\b(?:(?<before>before|until|by|since|from|of)\\s+)?(?:early |late |mid-)?(?:(?:(?<day>\\d{1,2})\\s+)?"
          + MONTH + "(?:\\s+(?<day2>\\d{1,2}),)?\\s+)?(?<year>(?:1[89]|20)\\d\\d)\\b(?![-–]\\d)");

  private WrittenDates() {}

  /** The date of a sentence that writes out just one, and says that it happened in it. */
  static Optional<EventDate> only(String sentence) {
    Matcher matcher = DATE.matcher(sentence);
    if (!matcher.find() || matcher.group("before") != null) {
      return Optional.empty();
    }
    Optional<EventDate> date = date(matcher);
    return matcher.find() ? Optional.empty() : date;
  }

  private static Optional<EventDate> date(Matcher matcher) {
    try {
      int year = Integer.parseInt(matcher.group("year"));
      String month = matcher.group("month");
      if (month == null) {
        return Optional.of(within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), matcher));
      }
      YearMonth of = YearMonth.of(year, Month.valueOf(month.toUpperCase(Locale.ROOT)));
      Integer day = day(matcher);
      return Optional.of(
          day == null
              ? within(of.atDay(1), of.atEndOfMonth(), matcher)
              : within(of.atDay(day), of.atDay(day), matcher));
    } catch (DateTimeException e) { // the 31st of June is no date
      return Optional.empty();
    }
  }

  private static @Nullable Integer day(Matcher matcher) {
    String day = matcher.group("day") != null ? matcher.group("day") : matcher.group("day2");
    return day == null ? null : Integer.valueOf(day);
  }

  private static EventDate within(LocalDate from, LocalDate to, Matcher matcher) {
    return new EventDate(
        from,
        to,
        EventDate.Extent.WITHIN,
        EventDate.Open.NONE,
        EventDate.Basis.EXPLICIT,
        matcher.group().strip(),
        null,
        "the only date in the sentence");
  }
}
