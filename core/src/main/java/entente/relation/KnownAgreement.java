package entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An agreement that is commonly known: a row of {@code agreements.tsv}.
 *
 * @param id of it
 * @param name to show
 * @param kind treaty, accord or ceasefire
 * @param concluded an ISO day, month or year
 * @param parties to show
 * @param names how texts call it, the longest first
 * @param near ids of whom one must be named near by, for names that may mean another agreement
 * @param example a sentence that calls it so
 */
record KnownAgreement(
    String id,
    String name,
    String kind,
    String concluded,
    List<String> parties,
    List<Name> names,
    Set<String> near,
    String example) {
  /**
   * How texts call it.
   *
   * @param words the name
   * @param pattern finds it
   * @param sure whether it can mean nothing else
   */
  record Name(String words, Pattern pattern, boolean sure) {}

  /**
   * A name with the agreement that it is one of.
   *
   * @param agreement which
   * @param name how it is called
   * @param place its place among all names of all agreements
   */
  record Called(KnownAgreement agreement, Name name, int place) {}

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final List<KnownAgreement> ALL =
      Wording.rows("agreements.tsv").stream().map(KnownAgreement::of).toList();

  private static KnownAgreement of(List<String> cells) {
    List<Name> names = new ArrayList<>();
    for (String name : cells.get(5).split("; ")) {
      boolean sure = !name.startsWith("?");
      String words = sure ? name : name.substring(1);
      names.add(new Name(words, pattern(words), sure));
    }
    names.sort(Comparator.comparing(n -> -n.words().length()));
    String near = cells.get(6);
    return new KnownAgreement(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        Arrays.asList(cells.get(4).split("; ")),
        names,
        near.isEmpty() ? Set.of() : Set.of(near.split(" ")),
        cells.get(7));
  }

  /** Names in capitals must stand so; others may be written small. */
  private static Pattern pattern(String words) {
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    return Pattern.compile((capitals ? "" : "(?iU)") + "(?<![\\p{L}\\p{N}-])"
        + Pattern.quote(words).replace(" ", "\\E\\s+\\Q").replace("-", "\\E[-‑–]\\Q")
        + "s?(?![\\p{L}\\p{N}])");
  }

  /** The names by the first word of each, for which alone a sentence need be searched. */
  private static final Map<String, List<Called>> BY_FIRST_WORD = byFirstWord();

  private static Map<String, List<Called>> byFirstWord() {
    Map<String, List<Called>> names = new HashMap<>();
    int place = 0;
    for (KnownAgreement agreement : ALL) {
      for (Name name : agreement.names()) {
        String first = BETWEEN.splitAsStream(folded(name.words())).findFirst().orElseThrow();
        Called called = new Called(agreement, name, place++);
        // A name of one word may stand in the plural.
        for (String word : List.of(first, first + "s")) {
          names.computeIfAbsent(word, key -> new ArrayList<>()).add(called);
        }
      }
    }
    return names;
  }

  private static String folded(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** The names that may stand in a text, in the order of the table. */
  static List<Called> perhapsIn(String text) {
    return BETWEEN
        .splitAsStream(folded(text))
        .flatMap(word -> BY_FIRST_WORD.getOrDefault(word, List.of()).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Called::place))
        .toList();
  }

  /** All known agreements, in the order of the table. */
  static List<KnownAgreement> all() {
    return ALL;
  }
}
