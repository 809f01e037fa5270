package entente.time;

import java.time.Period;

/** Places an event by its expression of time and the words before that. */
final class Placed {
  private Placed() {}

  static EventDate date(Seat seat, Interval days, String rule) {
    Placing placing = seat.placing() == null ? Placing.WITHIN : seat.placing();
    return switch (placing) {
      case WITHIN -> build(seat, days, extent(seat), rule);
      case SPANNING ->
        build(
            seat, days, isLong(days) ? EventDate.Extent.THROUGHOUT : EventDate.Extent.WITHIN, rule);
      case THROUGHOUT -> build(seat, days, EventDate.Extent.THROUGHOUT, rule);
      case SINCE -> build(seat, new Interval(days.from(), null), EventDate.Extent.THROUGHOUT, rule);
      case AFTER -> build(seat, after(seat, days), EventDate.Extent.WITHIN, rule);
      case BEFORE -> build(seat, new Interval(null, days.to()), EventDate.Extent.WITHIN, rule);
      case UNTIL -> build(seat, new Interval(null, days.to()), EventDate.Extent.THROUGHOUT, rule);
      case ABOUT -> build(seat, wider(days), EventDate.Extent.WITHIN, rule);
    };
  }

  /** "In the days after the attacks" has an end, though a vague one. */
  private static Interval after(Seat seat, Interval days) {
    if (seat.holder() == null || days.from() == null) {
      return new Interval(days.from(), null);
    }
    Period period = switch (seat.holder().lemma()) {
      case "day" -> Period.ofDays(30);
      case "week" -> Period.ofMonths(3);
      case "month" -> Period.ofYears(1);
      case "year" -> Period.ofYears(10);
      default -> null;
    };
    return new Interval(days.from(), period == null ? null : days.from().plus(period));
  }

  private static Interval wider(Interval days) {
    if (!days.isClosed() || days.from() == null || days.to() == null) {
      return days;
    }
    Period slack =
        days.isDay() ? Period.ofDays(3) : isLong(days) ? Period.ofYears(1) : Period.ofMonths(6);
    return new Interval(days.from().minus(slack), days.to().plus(slack));
  }

  private static boolean isLong(Interval days) {
    return days.from() == null || days.to() == null || days.from().plusYears(1).isBefore(days.to());
  }

  private static EventDate.Extent extent(Seat seat) {
    return seat.phrase().sense() == TimePhrase.Sense.RANGE
        ? EventDate.Extent.THROUGHOUT
        : EventDate.Extent.WITHIN;
  }

  private static EventDate build(Seat seat, Interval days, EventDate.Extent extent, String rule) {
    TimePhrase phrase = seat.phrase();
    String how = "\"" + phrase.text() + "\" " + rule;
    return new EventDate(
        days.from(),
        days.to(),
        days.from() == null && days.to() == null ? EventDate.Extent.UNKNOWN : extent,
        open(days),
        basis(phrase),
        phrase.text(),
        phrase.span(),
        how);
  }

  private static EventDate.Open open(Interval days) {
    if (days.from() == null) {
      return days.to() == null ? EventDate.Open.BOTH : EventDate.Open.START;
    }
    return days.to() == null ? EventDate.Open.END : EventDate.Open.NONE;
  }

  private static EventDate.Basis basis(TimePhrase phrase) {
    if (phrase.isNarrative()) {
      return EventDate.Basis.NARRATIVE;
    }
    if (phrase.isPresent()) {
      return EventDate.Basis.PUBLICATION;
    }
    boolean dated = phrase.fixed() != null
        || phrase.has("year")
        || phrase.has("decade")
        || phrase.has("century");
    return dated ? EventDate.Basis.EXPLICIT : EventDate.Basis.RELATIVE;
  }
}
