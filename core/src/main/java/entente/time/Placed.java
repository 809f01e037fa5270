package entente.time;

import entente.article.Span;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Places an event by its expression of time and the words before that. */
final class Placed {
  private Placed() {}

  static EventDate date(Seat seat, Interval days, String rule, @Nullable LocalDate told) {
    Placing placing = seat.placing() == null ? Placing.WITHIN : seat.placing();
    return switch (placing) {
      case WITHIN -> build(seat, days, extent(seat), rule);
      case SPANNING ->
        build(
            seat, days, isLong(days) ? EventDate.Extent.THROUGHOUT : EventDate.Extent.WITHIN, rule);
      case THROUGHOUT -> build(seat, days, EventDate.Extent.THROUGHOUT, rule);
      case SINCE -> build(seat, new Interval(days.from(), null), EventDate.Extent.THROUGHOUT, rule);
      case AFTER -> build(seat, after(seat, days), EventDate.Extent.WITHIN, rule);
      case NOT_BEFORE -> build(seat, notBefore(days, told), EventDate.Extent.WITHIN, rule);
      case BEFORE, BY -> build(seat, new Interval(null, days.to()), EventDate.Extent.WITHIN, rule);
      case UNTIL -> build(seat, new Interval(null, days.to()), EventDate.Extent.THROUGHOUT, rule);
      case ABOUT -> build(seat, wider(days), EventDate.Extent.WITHIN, rule);
    };
  }

  /** The date of an event by a clause of time below it. */
  static EventDate byClause(EventDate date, Clauses.TimeClause clause) {
    Interval days = switch (clause.placing()) {
      case AFTER, SINCE -> new Interval(date.from(), null);
      case BEFORE, BY, UNTIL -> new Interval(null, date.to());
      default -> new Interval(date.from(), date.to());
    };
    String how = "the clause with \"" + clause.word() + "\" dates it; there, " + date.how();
    return event(
        days, EventDate.Extent.WITHIN, EventDate.Basis.NARRATIVE, date.text(), date.span(), how);
  }

  /** The date in force, never narrower than the days around it, nor later than the telling. */
  static EventDate carried(Narrative.Told told, @Nullable LocalDate published) {
    Interval days = told.days().isDay() ? around(told.days(), published) : told.days();
    boolean post = told.text() == null;
    String how =
        post ? "posted on the day of publication" : "\"" + told.text() + "\" is still in force";
    EventDate.Basis basis = post ? EventDate.Basis.PUBLICATION : EventDate.Basis.NARRATIVE;
    Interval whole = post ? told.days() : days;
    return event(whole, EventDate.Extent.WITHIN, basis, told.text(), told.span(), how);
  }

  private static Interval around(Interval day, @Nullable LocalDate published) {
    Interval week = day.moved(Period.ZERO, Period.ofDays(6));
    boolean later = published != null
        && week.to() != null
        && week.to().isAfter(published)
        && day.to() != null
        && !day.to().isAfter(published);
    if (!later) {
      return week;
    }
    Interval known = new Interval(day.from(), published);
    return known.isDay() ? known.moved(Period.ofDays(-1), Period.ZERO) : known;
  }

  /** Before what is being told: "the rebels, who had taken the town". */
  static EventDate earlier(EventDate told) {
    String how = "told as before that; there, " + told.how();
    return event(
        new Interval(null, told.to()),
        EventDate.Extent.WITHIN,
        EventDate.Basis.NARRATIVE,
        told.text(),
        told.span(),
        how);
  }

  /** The date of what is told a second time. */
  static EventDate again(EventDate date) {
    String how = "told again below; there, " + date.how();
    return event(
        new Interval(date.from(), date.to()),
        EventDate.Extent.WITHIN,
        EventDate.Basis.NARRATIVE,
        date.text(),
        date.span(),
        how);
  }

  /** After, before or since an event that the text has dated. */
  static EventDate beside(EventDate event, Placing placing, String word) {
    Interval days = switch (placing) {
      case AFTER, SINCE -> new Interval(event.from(), null);
      default -> new Interval(null, event.to());
    };
    String how = "\"" + word + "\" was dated before; there, " + event.how();
    return event(
        days, EventDate.Extent.WITHIN, EventDate.Basis.NARRATIVE, event.text(), event.span(), how);
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

  private static Interval notBefore(Interval days, @Nullable LocalDate told) {
    boolean late = told != null && days.from() != null && !told.isBefore(days.from());
    return new Interval(days.from(), late ? told : null);
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
    TimePhrase.Sense sense = seat.phrase().sense();
    boolean spans = sense == TimePhrase.Sense.SPAN_UNTIL || sense == TimePhrase.Sense.SPAN_FROM;
    return spans || sense == TimePhrase.Sense.RANGE
        ? EventDate.Extent.THROUGHOUT
        : EventDate.Extent.WITHIN;
  }

  private static EventDate build(Seat seat, Interval days, EventDate.Extent extent, String rule) {
    TimePhrase phrase = seat.phrase();
    String how = "\"" + phrase.text() + "\" " + rule;
    return event(days, extent, basis(phrase), phrase.text(), phrase.span(), how);
  }

  private static EventDate event(
      Interval days,
      EventDate.Extent extent,
      EventDate.Basis basis,
      @Nullable String text,
      @Nullable Span span,
      String how) {
    boolean none = days.from() == null && days.to() == null;
    return none
        ? EventDate.undated(how)
        : new EventDate(days.from(), days.to(), extent, open(days), basis, text, span, how);
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
