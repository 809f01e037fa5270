package entente.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A family of words that name one act: a row of {@code deeds.tsv}. "The raid" may mean what an earlier sentence tells
 * with "bombed".
 *
 * @param name of the family
 * @param nouns that name the act
 * @param tellers words that tell it
 * @param ofSufferer whether "his" before the noun is whom it was done to, as in "his arrest"
 * @param types PLOVER's types of the act
 * @param example a text in which the noun means the act told before
 * @param told the words of it that tell the act
 */
record Deed(
    String name,
    Set<String> nouns,
    Set<String> tellers,
    boolean ofSufferer,
    Set<String> types,
    String example,
    String told) {
  private static final List<Deed> ALL = Tables.rows("deeds.tsv").stream()
      .map(cells -> new Deed(
          cells.get(0),
          Set.of(cells.get(1).split(" ")),
          Set.of(cells.get(2).split(" ")),
          cells.get(3).equals("suffered"),
          Set.of(cells.get(4).split(" ")),
          cells.get(5),
          cells.get(6)))
      .toList();

  /** All families, in the order of the table. */
  static List<Deed> all() {
    return ALL;
  }

  private static final Map<String, List<Deed>> BY_NOUN = byNoun();

  private static Map<String, List<Deed>> byNoun() {
    Map<String, List<Deed>> byNoun = new HashMap<>();
    ALL.forEach(deed -> deed.nouns.forEach(
        noun -> byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(deed)));
    return byNoun;
  }

  /** The families that a noun names, in the order of the table. */
  static List<Deed> named(String noun) {
    return List.copyOf(BY_NOUN.getOrDefault(noun, List.of()));
  }
}
