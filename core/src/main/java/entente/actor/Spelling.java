package entente.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as the same spelling: accents, apostrophes, full stops and hyphens make no difference; capitals do. */
final class Spelling {
  private static final Pattern HYPHENS = Pattern.compile("[\\s\\-\u2010-\u2015/]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s(?![\\p{L}])");
  private static final Pattern DROPPED =
      Pattern.compile("[\\p{M}.'`\u2018\u2019\u02BB\u02BC\u02BF]");
  private static final String[][] LETTERS = {
    {"ı", "i"},
    {"ø", "o"},
    {"ł", "l"},
    {"đ", "d"},
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"ð", "d"},
    {"þ", "th"}
  };

  private Spelling() {}

  /** The parts between hyphens and blanks, in lower case and bare letters; what has none is left out. */
  static List<String> parts(String word) {
    List<String> parts = new ArrayList<>(2);
    for (String part : rawParts(word)) {
      parts.add(bare(part));
    }
    return parts;
  }

  /** The parts between hyphens and blanks with their capitals, without full stops and apostrophes. */
  static List<String> rawParts(String word) {
    if (isPlain(word)) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>(2);
    for (String part : HYPHENS.split(POSSESSIVE.matcher(word).replaceAll(" s"))) {
      String letters = isPlain(part)
          ? part
          : DROPPED.matcher(Normalizer.normalize(part, Normalizer.Form.NFD)).replaceAll("");
      if (!letters.isEmpty()) {
        parts.add(letters);
      }
    }
    return parts;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static String bare(String part) {
    String bare = part.toLowerCase(Locale.ROOT);
    if (isPlain(bare)) {
      return bare;
    }
    for (String[] letter : LETTERS) {
      bare = bare.replace(letter[0], letter[1]);
    }
    return bare;
  }

  /**
   * Whether a part of a text's word may stand for a part of a name that has the same letters. A part in lower case fits
   * anything; a capitalised one needs a capital; an abbreviation must be in capitals, or from four letters on may be
   * written as a name ("Nato").
   */
  static boolean fits(String name, String text) {
    if (!Character.isUpperCase(name.codePointAt(0))) {
      return true;
    }
    if (!Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    return !isAbbreviation(name) || name.length() > 3 || isUpper(text);
  }

  /** Whether the part is in capitals throughout and has at least two. */
  static boolean isAbbreviation(String part) {
    return part.length() > 1 && isUpper(part);
  }

  /** Whether the word has no letter in lower case. */
  static boolean isUpper(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }
}
