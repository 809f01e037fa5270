package entente.app.answer;

import entente.time.EventDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as a reader writes them, never more exact than the text: "2008", "April 2008", "after 2003", "undated". */
public final class DateWords {
  private static final int SHORT = 3;

  private DateWords() {}

  /** A date in words. */
  public static String of(EventDate date) {
    return of(date.from(), date.to(), date.extent() == EventDate.Extent.THROUGHOUT);
  }

  /** Some day of an interval in words; an end that is null is open. */
  public static String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    return of(from, to, false);
  }

  private static String of(@Nullable LocalDate from, @Nullable LocalDate to, boolean throughout) {
    if (from != null && to != null) {
      return interval(from, to);
    }
    if (from != null) {
      return (throughout ? "since " : "after ") + beginning(from);
    }
    return to == null ? "undated" : (throughout ? "until " : "by ") + end(to);
  }

  /** A day in words. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /** A day in short: "11 Sep 2001". */
  public static String brief(LocalDate day) {
    return day.getDayOfMonth() + " " + name(day.getMonth()).substring(0, SHORT) + " "
        + day.getYear();
  }

  private static String month(LocalDate day) {
    return name(day.getMonth()) + " " + day.getYear();
  }

  private static String name(Month month) {
    String name = month.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String interval(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    if (beginsYear(from) && endsYear(to)) {
      return from.getYear() == to.getYear()
          ? "" + from.getYear()
          : from.getYear() + "–" + to.getYear();
    }
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    if (from.getDayOfMonth() == 1 && endsMonth(to)) {
      return sameMonth
          ? month(from)
          : (sameYear ? name(from.getMonth()) : month(from)) + "–" + month(to);
    }
    return sameMonth ? from.getDayOfMonth() + "–" + day(to) : day(from) + " – " + day(to);
  }

  /** From when something is told: its year or month alone where it begins with them. */
  public static String beginning(LocalDate from) {
    return beginsYear(from)
        ? "" + from.getYear()
        : from.getDayOfMonth() == 1 ? month(from) : day(from);
  }

  /** Until when something is told: its year or month alone where it ends with them. */
  public static String end(LocalDate to) {
    return endsYear(to) ? "" + to.getYear() : endsMonth(to) ? month(to) : day(to);
  }

  private static boolean beginsYear(LocalDate day) {
    return day.getDayOfYear() == 1;
  }

  private static boolean endsYear(LocalDate day) {
    return day.getMonth() == Month.DECEMBER && endsMonth(day);
  }

  private static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
