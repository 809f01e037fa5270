package entente.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both included; a null end is open. */
record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

  static Interval day(LocalDate day) {
    return new Interval(day, day);
  }

  static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth());
  }

  static Interval years(int first, int last) {
    return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Moved by a period at its early and another at its late end. */
  Interval moved(Period early, Period late) {
    return new Interval(from == null ? null : from.plus(early), to == null ? null : to.plus(late));
  }

  /** The first, second or last third, to whole months for years and to whole years for decades. */
  Interval third(int part) {
    if (from == null || to == null) {
      return this;
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      LocalDate first = from.plusDays(10L * (part - 1));
      return new Interval(first, part == 3 ? to : first.plusDays(9));
    }
    if (to.getYear() == from.getYear()) {
      LocalDate first = from.plusMonths(4L * (part - 1));
      return new Interval(first, first.plusMonths(4).minusDays(1));
    }
    int years = to.getYear() - from.getYear() + 1;
    int begin = from.getYear() + (part == 1 ? 0 : part == 2 ? years * 4 / 10 : years * 7 / 10);
    int end = part == 3
        ? to.getYear()
        : part == 1 ? begin + years * 4 / 10 - 1 : from.getYear() + years * 7 / 10 - 1;
    return years(begin, Math.max(begin, end));
  }

  /** Whether it is one single day. */
  boolean isDay() {
    return from != null && from.equals(to);
  }

  /** Whether both ends are given. */
  boolean isClosed() {
    return from != null && to != null;
  }
}
