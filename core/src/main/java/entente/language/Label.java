package entente.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands before a sentence without being a part of it: the dateline of a wire report, the day of a chronology, the
 * hour of a live blog, the mark of a question, a bullet, an opening quotation mark. The parser, which was trained on
 * sentences alone, takes it for their beginning and often for their root.
 */
final class Label {
  private static final int LONGEST = 14;

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> BULLETS =
      Set.of("•", "·", "*", "■", "▪", "-", "–", "—", "--", "...", "…");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "‘", "'", "``", "''");
  private static final Pattern SPEAKER = Pattern.compile("[QA]\\.?");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2}([ap]m)?|\\d{1,2}[ap]m");
  private static final Pattern ZONE = Pattern.compile("[ap]\\.?m\\.?|[A-Z]{2,4}");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’]{2,}");

  private static final Pattern MONTH = Pattern.compile(
      "(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(\\p{L}*|\\.)|May|June|July|Early|Late|Mid|Spring|Summer|Autumn|Winter");

  private final List<Token> words;

  private Label(List<Token> words) {
    this.words = words;
  }

  /** How many words at the beginning are no part of the sentence; never all of them. */
  static int length(List<Token> words) {
    return new Label(words).length();
  }

  /** Whether these words begin with a day, a month, a year or an hour of which the sentence tells. */
  static boolean isTime(List<Token> words) {
    Label label = new Label(words);
    return label.day() > 0 || label.clock() > 0;
  }

  private int length() {
    int at = 0;
    for (int next = after(at); next > at; next = after(at)) {
      at = next;
    }
    return at < words.size() ? at : 0;
  }

  private int after(int from) {
    int speaker = speaker(from);
    if (is(from, BULLETS) || is(from, QUOTES)) {
      return from + 1;
    }
    return from > 0 ? speaker : Math.max(Math.max(speaker, day()), Math.max(clock(), dateline()));
  }

  /** "Q. What then?", "A: Nothing." */
  private int speaker(int from) {
    if (from >= words.size() || !SPEAKER.matcher(text(from)).matches()) {
      return from;
    }
    boolean mark = is(from + 1, Set.of(":", "."));
    return mark ? from + 2 : text(from).endsWith(".") ? from + 1 : from;
  }

  /** "March 3, 1971: The army marches." */
  private int day() {
    int end = 0;
    boolean figure = false;
    while (end < words.size() && end < LONGEST && isOfDay(words.get(end))) {
      figure |= Character.isDigit(text(end).charAt(0));
      end++;
    }
    return figure && is(end, Set.of(":")) ? end + 1 : 0;
  }

  private static boolean isOfDay(Token word) {
    return word.entity().equals("DATE")
        || word.tag().equals("CD")
        || MONTH.matcher(word.text()).matches()
        || word.text().equals(",")
        || DASHES.contains(word.text());
  }

  /** "14.32 GMT The ministry answers." */
  private int clock() {
    if (!CLOCK.matcher(text(0)).matches()) {
      return 0;
    }
    int end = 1;
    while (end < words.size() && ZONE.matcher(text(end)).matches() && end < 3) {
      end++;
    }
    end = is(end, DASHES) || is(end, Set.of(":")) ? end + 1 : end;
    return end < words.size() && Character.isUpperCase(text(end).charAt(0)) ? end : 0;
  }

  /** "NAIROBI, March 3 (Reuters) - The government fell." */
  private int dateline() {
    if (!CAPITALS.matcher(text(0)).matches()) {
      return 0;
    }
    for (int end = 1; end < Math.min(words.size(), LONGEST); end++) {
      if (is(end, DASHES) && !isJoint(end)) {
        return end + 1;
      }
      if (words.get(end).isVerb() || Character.isLowerCase(text(end).charAt(0))) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a hyphen joins two parts of one word. */
  private boolean isJoint(int at) {
    return at + 1 < words.size()
        && words.get(at - 1).span().end() == words.get(at).span().begin()
        && words.get(at).span().end() == words.get(at + 1).span().begin();
  }

  private boolean is(int at, Set<String> texts) {
    return at < words.size() && texts.contains(text(at));
  }

  private String text(int at) {
    return words.get(at).text();
  }
}
