package entente.app.answer;

import entente.relation.Moment;
import entente.relation.Phase;
import java.time.LocalDate;
import java.util.Locale;

/** When phases were, as exact as the texts and no more: "29 Jan 2002 – 2003". */
public final class PeriodWords {
  private static final int SHORT = 3;

  private PeriodWords() {}

  /** The span of a phase in short: each end as the day, month or year that it is known to, or as two years. */
  public static String brief(Phase phase) {
    String begin = brief(phase.begin());
    String end = brief(phase.end());
    return begin.equals(end) ? begin : begin + " – " + end;
  }

  public static String brief(Moment moment) {
    LocalDate first = moment.first();
    LocalDate last = moment.last();
    if (moment.isExact()) {
      return first.getDayOfMonth() + " " + month(first);
    }
    if (moment.earliest() == null || moment.latest() == null) {
      return (moment.earliest() == null ? "by " : "after ") + first.getYear();
    }
    if (first.getYear() == last.getYear()) {
      return sameYear(first, last);
    }
    return first.getYear() + "/" + last.getYear();
  }

  /** A month, two months, or the whole year. */
  private static String sameYear(LocalDate first, LocalDate last) {
    boolean whole = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    if (whole) {
      return "" + first.getYear();
    }
    return first.getMonth() == last.getMonth() ? month(first) : name(first) + "/" + month(last);
  }

  private static String month(LocalDate day) {
    return name(day) + " " + day.getYear();
  }

  private static String name(LocalDate day) {
    String name = day.getMonth().name().substring(0, SHORT);
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** What is not known of its ends, in a sentence; empty when both days are known. */
  public static String uncertainty(Phase phase) {
    if (phase.isSilence() || (phase.begin().isExact() && phase.end().isExact())) {
      return "";
    }
    if (phase.begin().equals(phase.end())) {
      return "Told of a time " + when(phase.begin()) + ".";
    }
    return "Begins " + when(phase.begin()) + ", ends " + when(phase.end()) + ".";
  }

  /** "on 3 July 1988", "between 1 March and 31 May 2008". */
  public static String when(Moment moment) {
    if (moment.isExact()) {
      return "on " + DateWords.day(moment.first());
    }
    if (moment.earliest() == null || moment.latest() == null) {
      return (moment.earliest() == null ? "by " : "after ") + DateWords.day(moment.first());
    }
    return "between " + DateWords.day(moment.first()) + " and " + DateWords.day(moment.last());
  }
}
