package entente.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that shapes of expressions are made of, and what they are worth. */
final class Vocabulary {
  private record Word(Pattern pattern, int value) {}

  private static final Vocabulary WORDS = new Vocabulary(Table.rows("vocabulary.tsv"));
  private static final Pattern SLOT = Pattern.compile("<([a-z]+)(\\d?)>");

  private final Map<String, List<Word>> words = new LinkedHashMap<>();

  private Vocabulary(List<List<String>> rows) {
    for (List<String> row : rows) {
      Word word = new Word(Pattern.compile(row.get(1)), Integer.parseInt(row.get(2)));
      words.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(word);
    }
  }

  /** The pattern of a shape, its slots become named groups. */
  static Pattern pattern(String shape) {
    return Pattern.compile(SLOT.matcher(shape)
        .replaceAll(slot -> Matcher.quoteReplacement(group(slot.group(1), slot.group(2)))));
  }

  /** The names of the slots of a shape, in order. */
  static List<String> slots(String shape) {
    return SLOT.matcher(shape)
        .results()
        .map(slot -> slot.group(1) + slot.group(2))
        .toList();
  }

  private static String group(String name, String number) {
    List<String> alternatives = WORDS.words.getOrDefault(name, List.of()).stream()
        .map(word -> word.pattern.pattern())
        .toList();
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("no words for <" + name + "> in vocabulary.tsv");
    }
    return "(?<" + name + number + ">" + String.join("|", alternatives) + ")";
  }

  /** The value of a word that filled a slot; numbers in digits are worth themselves. */
  static int value(String slot, String text) {
    String name = slot.replaceAll("\\d", "");
    for (Word word : WORDS.words.getOrDefault(name, List.of())) {
      if (word.pattern.matcher(text).matches()) {
        String digits = text.replaceAll("\\D", "");
        boolean literal = word.value < 0 && !digits.isEmpty();
        return literal ? Integer.parseInt(digits) : word.value;
      }
    }
    throw new IllegalArgumentException("no <" + name + "> in vocabulary.tsv: " + text);
  }
}
