package entente.time;

import entente.article.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a sentence, found but not yet given a value.
 *
 * @param sentence index of the sentence
 * @param first position of its first word
 * @param last position of its last word
 * @param span where it stands in the article's text
 * @param text its words
 * @param sense how its value is reckoned
 * @param parts the words that filled the slots of its shape, by the slot's name
 * @param fixed the days of a famous event, or null
 */
record TimePhrase(
    int sentence,
    int first,
    int last,
    Span span,
    String text,
    Sense sense,
    Map<String, String> parts,
    @Nullable Interval fixed) {

  /** How the value of an expression is reckoned; the names are those of expressions.tsv. */
  enum Sense {
    CALENDAR,
    FAMOUS,
    RANGE,
    LAST,
    NEXT,
    THIS,
    EARLIER_THIS,
    LATER_THIS,
    AGO,
    PAST_SPAN,
    COMING_SPAN,
    SPAN_UNTIL,
    SPAN_FROM,
    WEEKDAY,
    DAY_WORD,
    NOW,
    NEXT_AFTER,
    SAME,
    PREVIOUS,
    LATER,
    EARLIER,
    AROUND,
    AFTER_THAT,
    SOON_AFTER,
    BEFORE_THAT
  }

  /** Whether its value is counted from what the text told before. */
  boolean isNarrative() {
    return sense.compareTo(Sense.NEXT_AFTER) >= 0;
  }

  /** Whether it is counted from what the words behind it name: "a week after the killing". */
  boolean isBesideEvent() {
    return isNarrative()
        && (text.endsWith("after") || text.endsWith("before"))
        && sense != Sense.SOON_AFTER
        && sense != Sense.AFTER_THAT;
  }

  /** Whether it tells the part of a day without the day: "overnight in June 2014". */
  boolean isTimeOfDay() {
    return part("dayword").equals("overnight");
  }

  /** Whether it says no more than that something holds at the time of writing. */
  boolean isPresent() {
    return sense == Sense.NOW;
  }

  /** Whether by its own words it can only lie in the past. */
  boolean isPast() {
    boolean lastYear = part("which").equals("last");
    return lastYear
        || sense == Sense.LAST
        || sense == Sense.AGO
        || sense == Sense.PAST_SPAN
        || sense == Sense.EARLIER_THIS;
  }

  /** Whether by its own words it can only lie in the future. */
  boolean isComing() {
    boolean tomorrow = part("dayword").contains("tomorrow");
    return tomorrow
        || sense == Sense.NEXT
        || sense == Sense.COMING_SPAN
        || sense == Sense.LATER_THIS;
  }

  /** Whether a verb in the present tense tells with it what is to come: "the king arrives on Monday". */
  boolean isPlannedInPresent() {
    return sense == Sense.WEEKDAY || sense == Sense.THIS && (has("season") || has("weekday"));
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  int length() {
    return last - first + 1;
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
