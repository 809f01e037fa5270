package entente.relation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, months and years written out in full: "8 May 2018", "May 8, 2018", "July 2015", "in 2015". */
final class TextDates {
  /**
   * A stretch of days with its place in the text.
   *
   * @param from its first day
   * @param to its last day
   * @param begin where its words begin
   * @param end where they end
   */
  record Dated(LocalDate from, LocalDate to, int begin, int end) {}

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final Pattern DATE =
      Pattern.compile("(?<![\\p{N}$€£-])(?:(?<d1>\\d{1,2}) (?<m1>" + MONTHS
          + ") (?<y1>(?:1[89]|20)\\d\\d)|(?<m2>" + MONTHS
          + ") (?<d2>\\d{1,2}), (?<y2>(?:1[89]|20)\\d\\d)|(?<m3>"
          + MONTHS + ") (?<y3>(?:1[89]|20)\\d\\d)|(?<y4>(?:1[89]|20)\\d\\d))(?![\\p{N}-])");

  private TextDates() {}

  /** The dates of a text, in order. */
  static List<Dated> in(String text) {
    List<Dated> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Dated dated = dated(matcher);
      if (dated != null) {
        dates.add(dated);
      }
    }
    return dates;
  }

  private static @Nullable Dated dated(Matcher found) {
    int begin = found.start();
    int end = found.end();
    try {
      if (found.group("y4") != null) {
        int year = Integer.parseInt(found.group("y4"));
        return new Dated(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), begin, end);
      }
      if (found.group("y3") != null) {
        YearMonth month =
            YearMonth.of(Integer.parseInt(found.group("y3")), month(found.group("m3")));
        return new Dated(month.atDay(1), month.atEndOfMonth(), begin, end);
      }
      boolean first = found.group("y1") != null;
      LocalDate day = LocalDate.of(
          Integer.parseInt(found.group(first ? "y1" : "y2")),
          month(found.group(first ? "m1" : "m2")),
          Integer.parseInt(found.group(first ? "d1" : "d2")));
      return new Dated(day, day, begin, end);
    } catch (DateTimeException impossibleDay) {
      return null;
    }
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
