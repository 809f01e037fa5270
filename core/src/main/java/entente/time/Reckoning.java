package entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Gives expressions of time their value. */
final class Reckoning {
  private Reckoning() {}

  /** The days an expression stands for, or null where they cannot be known in this setting. */
  static @Nullable Interval of(TimePhrase phrase, Setting setting) {
    if (phrase.fixed() != null) {
      return phrase.fixed();
    }
    if (phrase.sense() == TimePhrase.Sense.CALENDAR) {
      return CalendarDate.of(phrase, setting);
    }
    if (phrase.sense() == TimePhrase.Sense.SPAN_UNTIL
        || phrase.sense() == TimePhrase.Sense.SPAN_FROM) {
      return spanBy(phrase);
    }
    if (phrase.isNarrative()) {
      return setting.reference() == null ? null : narrative(phrase, setting.reference());
    }
    return setting.published() == null
        ? null
        : relative(phrase, setting.published(), setting.future());
  }

  private static @Nullable Interval relative(TimePhrase phrase, LocalDate today, boolean future) {
    return switch (phrase.sense()) {
      case LAST -> last(phrase, today);
      case NEXT -> next(phrase, today);
      case THIS -> current(phrase, today, future);
      case EARLIER_THIS -> new Interval(unit(phrase).around(today).from(), today);
      case LATER_THIS -> new Interval(today, unit(phrase).around(today).to());
      case AGO -> ago(phrase, today);
      case PAST_SPAN -> new Interval(today.minus(span(phrase)), today);
      case COMING_SPAN -> new Interval(today, today.plus(span(phrase)));
      case WEEKDAY -> Interval.day(weekday(phrase, today, future));
      case DAY_WORD ->
        Interval.day(today.plusDays(Vocabulary.value("dayword", phrase.part("dayword"))));
      case NOW -> new Interval(null, today);
      default -> null;
    };
  }

  /** "For three years until 2016", "for three years from 2013". */
  private static Interval spanBy(TimePhrase phrase) {
    int year = Vocabulary.value("year", phrase.part("year"));
    Interval whole = Interval.years(year, year);
    Period length = unit(phrase).times(Math.max(1, count(phrase)));
    return phrase.sense() == TimePhrase.Sense.SPAN_UNTIL
        ? whole.moved(Period.ZERO.minus(length), Period.ZERO)
        : whole.moved(Period.ZERO, length);
  }

  private static Interval last(TimePhrase phrase, LocalDate today) {
    if (phrase.has("weekday")) {
      return Interval.day(today.with(TemporalAdjusters.previous(day(phrase))));
    }
    if (phrase.has("month")) {
      return Interval.month(
          CalendarDate.lastSuch(month(phrase), YearMonth.from(today).minusMonths(1)));
    }
    if (phrase.has("season")) {
      return CalendarDate.lastSeason(phrase.part("season"), today);
    }
    if (!phrase.has("unit")) {
      return new Interval(today.minusDays(1), today);
    }
    if (unit(phrase) == Unit.WEEK && today.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return new Interval(
          today.minusDays(7), today.minusDays(1)); // on a Sunday it is the week that ends
    }
    return unit(phrase).around(today.minus(unit(phrase).times(1)));
  }

  private static Interval next(TimePhrase phrase, LocalDate today) {
    if (phrase.has("weekday")) {
      return Interval.day(today.with(TemporalAdjusters.next(day(phrase))));
    }
    if (phrase.has("month")) {
      return Interval.month(
          CalendarDate.lastSuch(month(phrase), YearMonth.from(today).plusYears(1)));
    }
    if (phrase.has("season")) {
      return CalendarDate.lastSeason(phrase.part("season"), today)
          .moved(Period.ofYears(1), Period.ofYears(1));
    }
    return unit(phrase).around(today.plus(unit(phrase).times(1)));
  }

  private static Interval current(TimePhrase phrase, LocalDate today, boolean future) {
    if (phrase.has("weekday")) {
      return Interval.day(weekday(phrase, today, future));
    }
    if (phrase.has("season")) {
      Interval season =
          CalendarDate.lastSeason(phrase.part("season"), today.plusMonths(future ? 6 : 0));
      return future || season.to() == null || season.to().isBefore(today)
          ? season
          : new Interval(season.from(), today);
    }
    if (!phrase.has("unit")) {
      LocalDate saturday = today.with(
          future
              ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
              : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      return new Interval(saturday, saturday.plusDays(1));
    }
    Interval whole = unit(phrase).around(today);
    return future ? whole : new Interval(whole.from(), today);
  }

  private static LocalDate weekday(TimePhrase phrase, LocalDate today, boolean future) {
    DayOfWeek day = day(phrase);
    return today.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  private static Interval ago(TimePhrase phrase, LocalDate today) {
    Unit unit = unit(phrase);
    int count = count(phrase);
    if (count == 0) {
      return new Interval(today.minus(unit.times(4 * unit.several())), today.minus(unit.times(2)));
    }
    LocalDate centre = today.minus(unit.times(count));
    return new Interval(centre.minus(unit.slack()), centre.plus(unit.slack()));
  }

  private static Period span(TimePhrase phrase) {
    Unit unit = unit(phrase);
    boolean one = !phrase.has("number") && !phrase.part("unit").endsWith("s");
    int count = one ? 1 : count(phrase);
    return unit.times(count == 0 ? recent(unit) : count);
  }

  /** "Recent days" are about a week, "recent weeks" about a month; the longer the unit, the vaguer. */
  private static int recent(Unit unit) {
    return unit.several();
  }

  private static @Nullable Interval narrative(TimePhrase phrase, Interval reference) {
    return switch (phrase.sense()) {
      case NEXT_AFTER -> neighbour(phrase, reference, 1);
      case PREVIOUS -> neighbour(phrase, reference, -1);
      case SAME -> same(phrase, reference);
      case LATER -> later(phrase, reference);
      case EARLIER -> earlier(phrase, reference);
      case AROUND -> monthAround(reference);
      case SOON_AFTER -> reference.moved(Period.ZERO, Period.ofMonths(6));
      case AFTER_THAT -> new Interval(reference.from(), null);
      case BEFORE_THAT -> new Interval(null, reference.to());
      default -> null;
    };
  }

  /** A month more at both ends; the end of a month stays one. */
  private static Interval monthAround(Interval reference) {
    Interval wider = reference.moved(Period.ofMonths(-1), Period.ofMonths(1));
    LocalDate to = reference.to();
    boolean end = to != null && to.equals(YearMonth.from(to).atEndOfMonth());
    return end
        ? new Interval(wider.from(), YearMonth.from(to).plusMonths(1).atEndOfMonth())
        : wider;
  }

  private static @Nullable Interval neighbour(TimePhrase phrase, Interval reference, int step) {
    if (!reference.isClosed()) {
      return null;
    }
    if (phrase.has("season")) {
      return seasonAfter(phrase.part("season"), reference);
    }
    Unit unit = unit(phrase);
    Interval early = unit.around(reference.from().plus(unit.times(step)));
    Interval late = unit.around(reference.to().plus(unit.times(step)));
    return new Interval(early.from(), late.to());
  }

  private static Interval seasonAfter(String word, Interval reference) {
    Interval season = CalendarDate.season(word, reference.to().getYear());
    boolean ahead = season.from().isAfter(reference.to());
    return ahead ? season : CalendarDate.season(word, reference.to().getYear() + 1);
  }

  private static @Nullable Interval same(TimePhrase phrase, Interval reference) {
    if (!reference.isClosed()) {
      return null;
    }
    if (phrase.has("season")) {
      return CalendarDate.season(phrase.part("season"), reference.from().getYear());
    }
    if (!phrase.has("unit")) {
      return reference.from().plusDays(7).isBefore(reference.to()) ? null : reference;
    }
    Unit unit = unit(phrase);
    return new Interval(
        unit.around(reference.from()).from(), unit.around(reference.to()).to());
  }

  private static @Nullable Interval later(TimePhrase phrase, Interval reference) {
    if (!reference.isClosed()) {
      return null;
    }
    Unit unit = unit(phrase);
    int count = count(phrase);
    return count == 0
        ? reference.moved(unit.times(1), unit.times(2 * unit.several()))
        : reference.moved(
            unit.times(count).minus(unit.slack()), unit.times(count).plus(unit.slack()));
  }

  private static @Nullable Interval earlier(TimePhrase phrase, Interval reference) {
    if (!reference.isClosed()) {
      return null;
    }
    Unit unit = unit(phrase);
    int count = count(phrase);
    return count == 0
        ? reference.moved(unit.times(-2 * unit.several()), unit.times(-1))
        : reference.moved(
            unit.times(-count).minus(unit.slack()), unit.times(-count).plus(unit.slack()));
  }

  private static int count(TimePhrase phrase) {
    return phrase.has("number") ? Vocabulary.value("number", phrase.part("number")) : 0;
  }

  private static Unit unit(TimePhrase phrase) {
    return Unit.of(phrase.part("unit"));
  }

  private static DayOfWeek day(TimePhrase phrase) {
    return DayOfWeek.of(Vocabulary.value("weekday", phrase.part("weekday")));
  }

  private static int month(TimePhrase phrase) {
    return Vocabulary.value("month", phrase.part("month"));
  }
}
