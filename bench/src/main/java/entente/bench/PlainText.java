package entente.bench;

import entente.article.Span;
import java.util.regex.Pattern;

/** A text in which each run of white space is one blank, with the places of passages in it. */
final class PlainText {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;

  PlainText(String text) {
    this.text = squash(text);
  }

  static String squash(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /** Where the passage first stands; {@link Stretch#NOWHERE} when it does not. */
  Stretch find(String passage) {
    String plain = squash(passage);
    int found = plain.isEmpty() ? -1 : text.indexOf(plain);
    if (found < 0) {
      return Stretch.NOWHERE;
    }
    int begin = text.codePointCount(0, found);
    return new Stretch(begin, begin + plain.codePointCount(0, plain.length()));
  }

  /** The passage at a place. */
  String at(Stretch stretch) {
    int begin = text.offsetByCodePoints(0, stretch.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, stretch.length()));
  }

  /** Where a span of the text as given stands in this one. */
  Stretch of(String given, Span span) {
    return new Stretch(before(given, span.begin()), before(given, span.end()));
  }

  private static int before(String given, int offset) {
    String squashed = squash(given.substring(0, offset));
    boolean within = squashed.endsWith(" ")
        && offset < given.length()
        && BLANKS.matcher(given.substring(offset, offset + 1)).matches();
    int length = squashed.codePointCount(0, squashed.length());
    return within ? length - 1 : length;
  }
}
