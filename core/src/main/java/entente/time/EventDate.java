package entente.time;

import entente.article.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as far as the text says: an interval of days.
 *
 * @param from the first possible day, or null where the text leaves it open
 * @param to the last possible day, or null where the text leaves it open
 * @param extent whether it happened at some time in the interval or filled it
 * @param open which end the text leaves open
 * @param basis what the date rests on
 * @param text the expression of time, or null when there is none
 * @param span where that stands in the article's text, or null
 * @param how in plain words how the date was found, for {@code explain}
 */
public record EventDate(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Extent extent,
    Open open,
    Basis basis,
    @Nullable String text,
    @Nullable Span span,
    String how) {
  /** How the event lies in its interval. */
  public enum Extent {
    /** At some time in it. */
    WITHIN,
    /** During all of it. */
    THROUGHOUT,
    /** The text does not tell, or there is no interval. */
    UNKNOWN;

    /** The word used in exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which end of the interval the text leaves open. */
  public enum Open {
    /** "before 2003". */
    START,
    /** "after 2003". */
    END,
    /** Nothing is known. */
    BOTH,
    /** Both ends are given. */
    NONE;

    /** The word used in exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a date rests on. */
  public enum Basis {
    /** A full expression of its own: "in January 2002". */
    EXPLICIT,
    /** An expression counted from the date of publication: "last week", "on Sunday". */
    RELATIVE,
    /** The course of the narrative: "the next day", "around the same time", or the date still in force. */
    NARRATIVE,
    /** The text is about the present, and the date of publication is known. */
    PUBLICATION,
    /** Undated. */
    NONE;

    /** The word used in exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses reversed intervals, and a stated end that is called open. */
  public EventDate {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("interval ends before it begins: " + from + " to " + to);
    }
  }

  /** No date: the text does not say when. */
  public static EventDate undated(String how) {
    return new EventDate(null, null, Extent.UNKNOWN, Open.BOTH, Basis.NONE, null, null, how);
  }

  /** Whether the text gives no end of the interval at all. */
  public boolean isUndated() {
    return from == null && to == null;
  }
}
