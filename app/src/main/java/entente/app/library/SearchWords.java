package entente.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a user types into a question to the index: words, and phrases in quotation marks. */
final class SearchWords {
  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|(\\S+)");

  private SearchWords() {}

  /** A phrase as the index wants it. */
  static String phrase(String words) {
    return '"' + words.replace("\"", " ") + '"';
  }

  /** The question; it never contains operators of the index. */
  static String query(String words) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(words);
    while (matcher.find()) {
      String part = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
        parts.add('"' + part.replace("\"", " ") + '"');
      }
    }
    return parts.isEmpty() ? "\"\"" : String.join(" ", parts);
  }
}
