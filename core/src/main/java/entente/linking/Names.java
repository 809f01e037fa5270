package entente.linking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names compared as readers would: without case, accents and punctuation, and across transliterations. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼʻ.]");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Names() {}

  /** The name in lower case without accents and punctuation: "al-Ṣadr" gives "al sadr", "U.S." gives "us". */
  public static String fold(String name) {
    String plain =
        MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    return NEITHER_LETTER_NOR_DIGIT
        .matcher(plain)
        .replaceAll(" ")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** The folded words of a name. */
  public static List<String> words(String name) {
    return Arrays.asList(fold(name).split(" "));
  }

  /** Whether it reads as somebody's own name: every word of it is capitalised, but for particles such as "al" and "von". */
  static boolean isProper(String name) {
    String first = name.strip();
    return !first.isEmpty()
        && Character.isUpperCase(first.codePointAt(0))
        && Arrays.stream(first.split("\\s+"))
            .allMatch(w -> w.length() <= 3 || w.codePoints().anyMatch(Character::isUpperCase));
  }

  /** Whether two full names are the same or spellings of one: Qassem and Qasem Soleimani, Suleimani. */
  public static boolean isVariant(String one, String other) {
    return isVariant(withoutArticle(words(one)), withoutArticle(words(other)));
  }

  /** Whether two full names, as folded words without articles, are spellings of one. */
  static boolean isVariant(List<String> left, List<String> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!isSpelling(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether of two full names one leaves out middle names of the other: "John Kerry", "John F. Kerry". */
  static boolean isShorter(String one, String other) {
    List<String> left = withoutArticle(words(one));
    List<String> right = withoutArticle(words(other));
    List<String> few = left.size() < right.size() ? left : right;
    List<String> many = few == left ? right : left;
    return few.size() == 2
        && many.size() == 3
        && isSpelling(few.get(0), many.get(0))
        && isSpelling(few.get(1), many.get(2));
  }

  static List<String> withoutArticle(List<String> words) {
    List<String> kept =
        words.stream().filter(w -> !w.equals("al") && !w.equals("el")).toList();
    return kept.isEmpty() ? words : kept;
  }

  /** Whether two folded words may write one word of another script. */
  static boolean isSpelling(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    // In short words a vowel makes another name (Hall, Hill), and so does the last letter (Maria,
    // Marie).
    return Math.min(one.length(), other.length()) >= 5
        && sound(one).equals(sound(other))
        && lastVowel(one).equals(lastVowel(other));
  }

  /** The word with one letter for a, e, i and y, one for o and u, and doubles once. */
  private static String sound(String word) {
    return VOWELS
        .matcher(oneLetterEach(word))
        .replaceAll(group -> isBack(group.group()) ? "o" : "a")
        .replaceAll("(.)\\1+", "$1");
  }

  private static boolean isBack(String vowels) {
    return vowels.indexOf('o') >= 0 || vowels.indexOf('u') >= 0;
  }

  private static String lastVowel(String word) {
    String last = word.substring(word.length() - 1);
    return VOWELS.matcher(last).matches() ? last : "";
  }

  /** The consonants of a folded word, doubles once and q, ck, c as k: what spellings of one name share. */
  static String consonants(String word) {
    String letters = oneLetterEach(word);
    String vowel = VOWELS.matcher(letters).lookingAt() ? "a" : "";
    return vowel + VOWELS.matcher(letters).replaceAll("").replaceAll("(.)\\1+", "$1");
  }

  private static String oneLetterEach(String word) {
    return word.replace("ck", "k").replace('q', 'k').replace('c', 'k').replace('w', 'v');
  }
}
