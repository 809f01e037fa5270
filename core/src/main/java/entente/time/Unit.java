package entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The units of the calendar, in the order of their numbers in vocabulary.tsv. */
enum Unit {
  HOUR(Period.ZERO, Period.ZERO, 1),
  DAY(Period.ofDays(1), Period.ZERO, 7),
  WEEK(Period.ofDays(7), Period.ofDays(3), 5),
  FORTNIGHT(Period.ofDays(14), Period.ofDays(5), 4),
  MONTH(Period.ofMonths(1), Period.ofDays(15), 6),
  YEAR(Period.ofYears(1), Period.ofMonths(6), 5),
  DECADE(Period.ofYears(10), Period.ofYears(2), 3),
  CENTURY(Period.ofYears(100), Period.ofYears(25), 3);

  private final Period length;
  private final Period slack;
  private final int several;

  Unit(Period length, Period slack, int several) {
    this.length = length;
    this.slack = slack;
    this.several = several;
  }

  static Unit of(String word) {
    return values()[Vocabulary.value("unit", word)];
  }

  /** So many of the unit. */
  Period times(int count) {
    return length.multipliedBy(count);
  }

  /** By how much "three of them ago" may be off to either side. */
  Period slack() {
    return slack;
  }

  /** How many "several" or "recent" ones may be at most. */
  int several() {
    return several;
  }

  /** The whole day, calendar week, month, year, decade or century that the day lies in. */
  Interval around(LocalDate day) {
    return switch (this) {
      case HOUR, DAY -> Interval.day(day);
      case WEEK, FORTNIGHT -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Interval(monday, monday.plusDays(6));
      }
      case MONTH -> Interval.month(YearMonth.from(day));
      case YEAR -> Interval.years(day.getYear(), day.getYear());
      case DECADE -> Interval.years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
      case CENTURY ->
        Interval.years((day.getYear() - 1) / 100 * 100 + 1, (day.getYear() - 1) / 100 * 100 + 100);
    };
  }
}
