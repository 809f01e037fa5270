package entente.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of outlets as they stand above an article, alone, with a slogan, or glued to one. */
final class Outlets {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> SLOGANS = new HashMap<>();
  private static final Set<String> PRESS_WORDS = new HashSet<>(Data.lines("press-words.txt"));

  private static final Pattern NAME = Pattern.compile(
      "(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\d&.'’-]*(?: (?:of|the|and|&|on|[\\p{Lu}\\d][\\p{L}\\d&.'’-]*)){0,5}");
  private static final Pattern PARTED = Pattern.compile("(.+?)\\s*(?:[|:·•»/]|\\s[-–—])\\s+(.+)");

  static {
    for (List<String> row : Data.rows("outlets.tsv", 1)) {
      NAMES.put(Words.normal(row.get(0)), row.get(0));
      if (row.size() > 1) {
        SLOGANS.put(Words.normal(row.get(1)), row.get(0));
      }
    }
  }

  private Outlets() {}

  /** The outlet that a line names, if it does nothing else but add a slogan or section. */
  static Optional<String> ofLine(String line) {
    if (line.length() > 120) {
      return Optional.empty();
    }
    return name(line).or(() -> slogan(line)).or(() -> glued(line)).or(() -> parted(line));
  }

  /** The outlet by its usual name, where it is known, with or without its article. */
  static String known(String name) {
    String normal = Words.normal(name);
    String bare = normal.startsWith("the ") ? normal.substring(4) : normal;
    String plain = name.startsWith("the ") ? name.substring(4) : name;
    return NAMES.getOrDefault(
        normal, NAMES.getOrDefault("the " + bare, NAMES.getOrDefault(bare, plain)));
  }

  /** The outlet that is named at the end of a page's title, and the length of the title before it. */
  static Optional<Map.Entry<String, Integer>> atEnd(String title) {
    Matcher matcher = Pattern.compile("\\s*(?:[|·•»]|\\s[-–—])\\s+").matcher(title);
    int from = -1;
    int length = 0;
    while (matcher.find()) {
      from = matcher.end();
      length = matcher.start();
    }
    int end = length;
    return from <= 0 || end <= 0
        ? Optional.empty()
        : name(title.substring(from).strip()).map(name -> Map.entry(name, end));
  }

  private static Optional<String> name(String text) {
    String known = NAMES.get(Words.normal(text));
    if (known != null) {
      return Optional.of(text.toUpperCase(java.util.Locale.ROOT).equals(text) ? known : text);
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean press = text.indexOf(' ') > 0 && PRESS_WORDS.contains(capitalised(last));
    return press && NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static String capitalised(String word) {
    return word.toUpperCase(java.util.Locale.ROOT).equals(word) && word.length() > 1
        ? word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT)
        : word;
  }

  private static Optional<String> slogan(String text) {
    return Optional.ofNullable(SLOGANS.get(Words.normal(text)));
  }

  private static Optional<String> glued(String line) {
    for (int i = line.length() - 2; i > 2; i--) {
      if (Character.isLowerCase(line.charAt(i - 1)) && Character.isUpperCase(line.charAt(i))) {
        Optional<String> name = name(line.substring(0, i));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> parted(String line) {
    Matcher matcher = PARTED.matcher(line);
    return matcher.matches()
            && (Cues.is(Cues.Role.HEAD, matcher.group(2))
                || slogan(matcher.group(2)).isPresent())
        ? name(matcher.group(1))
        : Optional.empty();
  }
}
