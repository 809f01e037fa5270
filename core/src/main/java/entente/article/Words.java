package entente.article;

import java.util.Locale;

/** Small facts about a line of text. */
final class Words {
  private Words() {}

  /** The number of words between white space. */
  static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = !blank(text.charAt(i));
      count += word && !inside ? 1 : 0;
      inside = word;
    }
    return count;
  }

  /** Whether the character is white space of any kind. */
  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  /** Whether the text ends as sentences do, quotation marks and brackets behind the stop set aside. */
  static boolean endsAsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»)]* ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** The words alone, in small letters, for telling whether two lines say the same. */
  static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
