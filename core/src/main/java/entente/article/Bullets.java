package entente.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that items of a list begin with. */
final class Bullets {
  private static final Pattern MARK = Pattern.compile(
      "(?:[•‣◦▪●■►▶➤∙·*]|[-–—](?=\\s)|\\(?\\d{1,2}[.)](?=\\s)|\\([a-z]\\)(?=\\s))\\s*(?=\\S)");

  private Bullets() {}

  /** The length of the mark with the blanks behind it; 0 if the line begins with none. */
  static int length(String line) {
    Matcher matcher = MARK.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
