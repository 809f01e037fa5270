package entente.app.web.colour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the page's tokens in one of its themes, by name. */
enum Theme {
  LIGHT(":root, :root[data-theme=\"light\"] {"),
  DARK(":root[data-theme=\"dark\"] {"),
  /** What is dark because the system is. */
  SYSTEM_DARK(":root:not([data-theme]) {");

  static final String TOKENS = "/entente/app/web/assets/tokens.css";

  private final Map<String, String> colours;

  Theme(String selector) {
    String tokens = tokens();
    int begin = tokens.indexOf(selector);
    Matcher matcher = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6})\\b")
        .matcher(tokens.substring(begin, tokens.indexOf('}', begin)));
    this.colours = new TreeMap<>();
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
  }

  /** All colours of the theme as they are written. */
  Map<String, String> colours() {
    return Map.copyOf(colours);
  }

  Colour colour(String token) {
    return Colour.of(Objects.requireNonNull(colours.get(token), token));
  }

  private static String tokens() {
    try (InputStream in = Theme.class.getResourceAsStream(TOKENS)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
