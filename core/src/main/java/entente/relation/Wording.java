package entente.relation;

import entente.article.Span;
import entente.statement.Excerpt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for in a sentence, as the tables beside this class write them: {@code {a|b}} is either, {@code ...} stands
 * for up to eight words, none of which begins a clause of its own. A colon or semicolon ends a stretch.
 */
final class Wording {
  private static final String NO_CLAUSE =
      "(?!(?:after|before|during|since|until|when|while|despite|because|if)\\b)";
  private static final String GAP =
      "(?:[\\s,]+" + NO_CLAUSE + "[\\p{L}\\p{N}'’.$&/-]+){0,8}?[\\s,]+";
  private static final String BLANK = "\\s+";

  private final String words;
  private final Pattern pattern;

  private Wording(String words, Pattern pattern) {
    this.words = words;
    this.pattern = pattern;
  }

  /** The wording that a table writes so. */
  static Wording of(String words) {
    StringBuilder regex = new StringBuilder("(?iU)(?<![\\p{L}\\p{N}-])");
    String between = "";
    for (String part : words.split(" (?![^{]*})")) {
      if (part.equals("...")) {
        between = GAP;
        continue;
      }
      regex.append(between).append(word(part));
      between = BLANK;
    }
    return new Wording(
        words, Pattern.compile(regex.append("(?![\\p{L}\\p{N}-])").toString()));
  }

  private static String word(String part) {
    if (part.startsWith("{")) {
      String[] choices = part.substring(1, part.length() - 1).split("\\|");
      return "(?:"
          + String.join(
              "|", java.util.Arrays.stream(choices).map(Wording::plain).toList()) + ")";
    }
    return plain(part);
  }

  private static String plain(String words) {
    return Pattern.quote(words).replace(" ", "\\E\\s+\\Q").replace("'", "\\E['’]\\Q");
  }

  /** The words as the table writes them, to name a rule by. */
  String words() {
    return words;
  }

  /** The first place in an excerpt that has the words. */
  Optional<Excerpt> in(Excerpt sentence) {
    Matcher matcher = pattern.matcher(sentence.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    int begin = sentence.span().begin();
    return Optional.of(
        new Excerpt(matcher.group(), new Span(begin + matcher.start(), begin + matcher.end())));
  }

  /** Whether a text has the words. */
  boolean isIn(String text) {
    return pattern.matcher(text).find();
  }

  /** The rows of a table beside this class in order, each with its cells; lines that begin with # are comments. */
  static List<List<String>> rows(String resource) {
    InputStream stream = Wording.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource entente/relation/" + resource + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
