package entente.app.answer;

import entente.app.library.SearchHit;
import java.util.regex.Pattern;

/** Text of others made harmless to show: without what commands a terminal, also to write from right to left. */
public final class PlainText {
  private static final Pattern CONTROLS = Pattern.compile(
      "[\\p{Cc}&&[^\\s" + SearchHit.OPEN + SearchHit.CLOSE + "]]|[\\u202a-\\u202e\\u2066-\\u2069]");

  private PlainText() {}

  /** Without control characters. */
  public static String harmless(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }

  /** With the numbers of control characters in their places, as in "[U+202E]": a fault must show what it is about. */
  public static String named(String text) {
    return CONTROLS
        .matcher(text)
        .replaceAll(found -> "[U+%04X]".formatted(found.group().codePointAt(0)));
  }

  /** On one line, without control characters. */
  public static String oneLine(String text) {
    return harmless(text).replaceAll("\\s+", " ");
  }
}
