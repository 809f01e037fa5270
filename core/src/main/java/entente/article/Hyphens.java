package entente.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to running text. A hyphen at the end of a line goes, unless the word is written with it: as the rest of the
 * text has it, else by the words that make compounds.
 */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+)[-\u2010]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}+");
  private static final Set<String> FIRST_PARTS = parts("first");
  private static final Set<String> LAST_PARTS = parts("last");

  private final Set<String> words = new HashSet<>();

  /** Learns from the lines how the text writes its words. */
  Hyphens(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        words.add(matcher.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
      }
    }
  }

  private static Set<String> parts(String place) {
    Set<String> parts = new HashSet<>();
    for (List<String> row : Data.rows("compounds.tsv", 2)) {
      if (row.get(0).equals(place)) {
        parts.add(row.get(1));
      }
    }
    return parts;
  }

  /** The text so far with the next line behind it. */
  String joined(String text, String next) {
    if (text.isEmpty()) {
      return next;
    }
    if (text.endsWith("\u00ad")) {
      return text.substring(0, text.length() - 1) + next;
    }
    if (text.matches("(?s).*[\\p{L}\\p{N}.][/\u2010-]") && !startsWithSmall(next)) {
      return text + next; // "pro-" and "Iranian" on the next line
    }
    Matcher last = LAST.matcher(text);
    Matcher first = FIRST.matcher(next);
    if (!last.find() || !first.find()) {
      return text + " " + next;
    }
    return isCompound(last.group(1), first.group())
        ? text + next
        : text.substring(0, text.length() - 1) + next;
  }

  private static boolean startsWithSmall(String next) {
    return !next.isEmpty() && Character.isLowerCase(next.charAt(0));
  }

  private boolean isCompound(String before, String after) {
    String last = before.toLowerCase(Locale.ROOT);
    if (words.contains(last + "-" + after)) {
      return true;
    }
    return !words.contains(last + after)
        && (FIRST_PARTS.contains(last) || LAST_PARTS.contains(after));
  }
}
