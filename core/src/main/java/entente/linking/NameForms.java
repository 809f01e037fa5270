package entente.linking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names across transliterations, compared without knowledge of any other name. */
final class NameForms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`\u02BC\u02BB.]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern DOUBLES = Pattern.compile("(.)\\1+");

  private NameForms() {}

  /** The name in lower case without accents and punctuation: "al-Ṣadr" gives "al sadr", "U.S." gives "us". */
  static String fold(String name) {
    String plain =
        MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    return NO_LETTERS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
  }

  /** The text with accents taken off, every letter at its place: "Soleimání" gives "Soleimani". */
  static String plainLetters(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      plain.append(
          letter < 128
              ? letter
              : Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                  .charAt(0));
    }
    return plain.toString();
  }

  /** The last word of a folded name, by its consonants: what spellings of a surname share. */
  static String surname(String folded) {
    List<String> words = words(folded);
    return consonants(Stems.stem(words.get(words.size() - 1)));
  }

  private static List<String> words(String folded) {
    return Arrays.asList(folded.split(" "));
  }

  /** The consonants of a word, doubles once and q, ck, c as k; a vowel only at the beginning. */
  static String consonants(String word) {
    String letters = word.replace("ck", "k").replace('q', 'k').replace('c', 'k').replace('w', 'v');
    String vowel = VOWELS.matcher(letters).lookingAt() ? "a" : "";
    return vowel + DOUBLES.matcher(VOWELS.matcher(letters).replaceAll("")).replaceAll("$1");
  }

  /**
   * Whether two folded names may name one person: spellings of one surname, and given names that do not differ. A bare
   * surname fits every bearer of it.
   */
  static boolean isLike(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    if (!isSpelling(left.get(left.size() - 1), right.get(right.size() - 1))) {
      return false;
    }
    return left.size() == 1
        || right.size() == 1
        || isSpelling(left.get(0), right.get(0))
        || isInitial(left.get(0), right.get(0))
        || isInitial(right.get(0), left.get(0));
  }

  private static boolean isInitial(String one, String other) {
    return one.length() == 1 && other.startsWith(one);
  }

  private static boolean isSpelling(String one, String other) {
    // In short words a vowel makes another name (Hall, Hill).
    return one.equals(other)
        || Math.min(one.length(), other.length()) >= 5 && consonants(one).equals(consonants(other));
  }
}
