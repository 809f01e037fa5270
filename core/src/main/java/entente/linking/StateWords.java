package entente.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that stand for states: their names, adjectives, peoples, capitals. Other places of a state that it may be
 * called by ("Mosul fell") tell something of the act.
 */
final class StateWords {
  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    // id, name, country, names, adjectives, peoples, persons
    for (List<String> row : Resource.rows("/entente/actor/countries.tsv")) {
      for (int column : new int[] {1, 3, 4, 5}) {
        take(row.get(0), row.get(column));
      }
    }
    // name, country, kind, further names
    for (List<String> row : Resource.rows("/entente/actor/places.tsv")) {
      if (row.size() > 2 && (row.get(2).equals("capital") || row.get(2).equals("seat"))) {
        take(row.get(1), row.get(0));
      }
    }
  }

  private StateWords() {}

  private static void take(String code, String names) {
    Set<String> words = WORDS.computeIfAbsent(code, key -> new TreeSet<>());
    Stems.words(names).forEach(word -> words.add(word.stem()));
  }

  /** The stems of the words for a state, by its code. */
  static Set<String> of(String code) {
    return WORDS.getOrDefault(code, Set.of());
  }
}
