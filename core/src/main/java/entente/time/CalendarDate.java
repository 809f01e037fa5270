package entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Gives expressions that name their year, month or day their value; a missing year is taken from the setting. */
final class CalendarDate {
  private CalendarDate() {}

  static @Nullable Interval of(TimePhrase phrase, Setting setting) {
    try {
      Interval whole = whole(phrase, setting);
      boolean part = whole != null && phrase.has("part");
      return part ? whole.third(Vocabulary.value("part", phrase.part("part"))) : whole;
    } catch (DateTimeException e) { // the 31st of June is no date
      return null;
    }
  }

  private static @Nullable Interval whole(TimePhrase phrase, Setting setting) {
    if (phrase.has("decade")) {
      return decade(phrase.part("decade"));
    }
    if (phrase.has("century")) {
      int century = number(phrase, "century");
      return Interval.years((century - 1) * 100 + 1, century * 100);
    }
    if (phrase.has("mm")) {
      return Interval.day(
          LocalDate.of(number(phrase, "year"), number(phrase, "mm"), number(phrase, "dd")));
    }
    if (phrase.has("month")) {
      return months(phrase, setting);
    }
    return years(phrase, setting);
  }

  private static @Nullable Interval decade(String words) {
    int number = Integer.parseInt(words.replaceAll("\\D", ""));
    int year = number < 100 ? 1900 + number : number;
    return Interval.years(year, year + 9);
  }

  private static @Nullable Interval years(TimePhrase phrase, Setting setting) {
    if (phrase.has("which")) {
      LocalDate today = setting.published();
      int step = Vocabulary.value("which", phrase.part("which"));
      return today == null ? null : Interval.years(today.getYear() + step, today.getYear() + step);
    }
    int year = number(phrase, "year");
    if (phrase.has("season")) {
      return season(phrase.part("season"), year);
    }
    if (phrase.has("ordinal")) {
      int ordinal = Vocabulary.value("ordinal", phrase.part("ordinal"));
      return phrase.text().contains("half") ? half(year, ordinal) : quarter(year, ordinal);
    }
    int end = phrase.has("year2")
        ? number(phrase, "year2")
        : phrase.has("yy") ? year / 100 * 100 + number(phrase, "yy") : year;
    return end < year ? null : Interval.years(year, end);
  }

  private static Interval quarter(int year, int ordinal) {
    LocalDate first = LocalDate.of(year, 3 * ordinal - 2, 1);
    return new Interval(first, first.plusMonths(3).minusDays(1));
  }

  private static Interval half(int year, int ordinal) {
    LocalDate first = LocalDate.of(year, ordinal == 1 ? 1 : 7, 1);
    return new Interval(first, first.plusMonths(6).minusDays(1));
  }

  private static @Nullable Interval months(TimePhrase phrase, Setting setting) {
    int month = Vocabulary.value("month", phrase.part("month"));
    YearMonth found = yearMonth(phrase, month, setting);
    if (found == null) {
      return null;
    }
    if (phrase.has("day")) {
      LocalDate first = found.atDay(number(phrase, "day"));
      return new Interval(first, phrase.has("day2") ? found.atDay(number(phrase, "day2")) : first);
    }
    int last = phrase.has("month2") ? Vocabulary.value("month", phrase.part("month2")) : month;
    return new Interval(found.atDay(1), found.withMonth(last).atEndOfMonth());
  }

  private static @Nullable YearMonth yearMonth(TimePhrase phrase, int month, Setting setting) {
    if (phrase.has("year")) {
      return YearMonth.of(number(phrase, "year"), month);
    }
    LocalDate today = setting.published();
    if (phrase.has("which")) {
      return today == null
          ? null
          : YearMonth.of(today.getYear() + Vocabulary.value("which", phrase.part("which")), month);
    }
    Interval reference = setting.reference();
    if (reference != null && reference.isClosed() && isOfOneYear(reference)) {
      return YearMonth.of(reference.from().getYear(), month);
    }
    if (today == null) {
      return null;
    }
    return nearest(phrase, month, today, setting.future());
  }

  private static boolean isOfOneYear(Interval interval) {
    return interval.from() != null
        && interval.to() != null
        && interval.from().getYear() == interval.to().getYear();
  }

  private static YearMonth nearest(TimePhrase phrase, int month, LocalDate today, boolean future) {
    if (future) {
      return lastSuch(month, YearMonth.from(today).plusMonths(11));
    }
    YearMonth found = lastSuch(month, YearMonth.from(today));
    boolean ahead = phrase.has("day")
        && found.equals(YearMonth.from(today))
        && number(phrase, "day") > today.getDayOfMonth();
    return ahead ? found.minusYears(1) : found;
  }

  /** The last such month that is not after the limit. */
  static YearMonth lastSuch(int month, YearMonth limit) {
    YearMonth found = limit.withMonth(month);
    return found.isAfter(limit) ? found.minusYears(1) : found;
  }

  /** The season that begins in the year; winter runs into the next. Seasons are those of the north. */
  static Interval season(String word, int year) {
    LocalDate first = LocalDate.of(year, Vocabulary.value("season", word), 1);
    return new Interval(first, first.plusMonths(3).minusDays(1));
  }

  /** The last such season that has begun. */
  static Interval lastSeason(String word, LocalDate today) {
    Interval season = season(word, today.getYear());
    boolean ahead = season.from() != null && season.from().isAfter(today);
    return ahead ? season.moved(Period.ofYears(-1), Period.ofYears(-1)) : season;
  }

  private static int number(TimePhrase phrase, String part) {
    return Integer.parseInt(phrase.part(part).replaceAll("\\D", ""));
  }
}
