package entente.app.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of articles made safe for a document: never markup, never a control of the direction of writing. */
final class Markup {
  /** Controls of direction could show a text otherwise than it is; other controls have no place in a document. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\p{Cc}&&[^\\t\\n\\r]]");

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+!|~^$-])");

  private Markup() {}

  /** One line of plain text; what could mislead is shown as the sign for a character that cannot be shown. */
  static String plain(String text) {
    return CONTROLS.matcher(text).replaceAll("\uFFFD").replaceAll("\\s+", " ");
  }

  /** Text for HTML, in content and in attributes. */
  static String html(String text) {
    return plain(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Text for Markdown, in which nothing is marked up. */
  static String markdown(String text) {
    return SPECIAL
        .matcher(plain(text))
        .replaceAll("\\\\$1")
        .replaceAll("^(\\s*\\d+)\\.", "$1\\\\.")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** Whether an address may become a link: a whole one to a page of the web. */
  static boolean isLink(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
