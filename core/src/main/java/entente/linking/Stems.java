package entente.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words brought to a form that inflections share. The statements carry no lemmas, and what is compared are a few words
 * of one sentence, so a light suffix stripper (after the "S-stemmer" of Harman, How effective is suffixing?, 1991, with
 * -ed and -ing) does.
 */
final class Stems {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern DOUBLE_END = Pattern.compile("([bdglmnprt])\\1$");
  private static final Set<String> PLAIN = new HashSet<>();
  private static final Map<String, String> CLASSES = new HashMap<>();
  private static final Set<String> ONCE = new HashSet<>();

  static {
    Resource.rows("plain-words.tsv")
        .forEach(row -> PLAIN.addAll(List.of(row.get(0).split(" "))));
    for (List<String> row : Resource.rows("trigger-classes.tsv")) {
      for (String word : row.get(2).split(" ")) {
        CLASSES.put(stem(word), row.get(0));
      }
      if (row.get(1).equals("once")) {
        ONCE.add(row.get(0));
      }
    }
  }

  /**
   * A word that carries meaning.
   *
   * @param stem its form that inflections share
   * @param begin where it begins
   * @param isName whether it has a capital within the sentence, or is a number
   */
  record Word(String stem, int begin, boolean isName) {}

  private Stems() {}

  /** The words of a text that carry meaning, in order, with where they begin. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(NameForms.plainLetters(text));
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (isMeaningful(word)) {
        char first = matcher.group().charAt(0);
        boolean name =
            Character.isDigit(first) || Character.isUpperCase(first) && matcher.start() > 1;
        words.add(new Word(meaning(word), matcher.start(), name));
      }
    }
    return words;
  }

  private static boolean isMeaningful(String word) {
    boolean number = Character.isDigit(word.charAt(0));
    boolean year = number && word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    return (word.length() > 2 || number && word.length() == 2) && !year && !PLAIN.contains(word);
  }

  /** The class of meaning of a word, else its stem: "assassinated" and "killed" give one. */
  static String meaning(String word) {
    String stem = stem(word.toLowerCase(Locale.ROOT));
    return CLASSES.getOrDefault(stem, stem);
  }

  /** The meaning of a trigger, which may be of several words: the first word that has a class, else the first word. */
  static String trigger(String text) {
    List<Word> words = words(text);
    return words.stream()
        .map(Word::stem)
        .filter(CLASSES::containsValue)
        .findFirst()
        .orElseGet(() -> words.isEmpty() ? NameForms.fold(text) : words.get(0).stem());
  }

  /** Whether the same two do such an act at most once, or hardly ever. */
  static boolean isRare(String trigger) {
    return ONCE.contains(trigger);
  }

  /** Whether the word says that somebody is not believed. */
  static boolean isDoubt(String text) {
    return trigger(text).equals("doubt");
  }

  static String stem(String word) {
    String bare = word;
    if (bare.length() > 4 && bare.endsWith("ies")) {
      bare = bare.substring(0, bare.length() - 3) + "y";
    } else if (bare.length() > 4 && bare.endsWith("ied")) {
      bare = bare.substring(0, bare.length() - 3) + "y";
    } else if (bare.length() > 5 && bare.endsWith("ing")) {
      bare = bare.substring(0, bare.length() - 3);
    } else if (bare.length() > 4 && (bare.endsWith("ed") || bare.endsWith("es"))) {
      bare = bare.substring(0, bare.length() - 2);
    } else if (bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    if (bare.length() > 3 && bare.endsWith("e")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return DOUBLE_END.matcher(bare).replaceAll("$1");
  }
}
