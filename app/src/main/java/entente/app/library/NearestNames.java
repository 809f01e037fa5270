package entente.app.library;

import entente.linking.Names;
import java.util.Comparator;
import java.util.List;

/** Names by their distance from what was typed. */
public final class NearestNames {
  private static final int LONG_WORD = 5;

  private NearestNames() {}

  /** The nearest of the candidates, at most so many, none when all are far off. */
  public static List<String> to(String typed, List<String> candidates, int most) {
    String wanted = Names.fold(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    int far = Math.max(2, wanted.length() / 3);
    return candidates.stream()
        .distinct()
        .filter(c -> distance(wanted, c) <= far)
        .sorted(Comparator.comparingInt((String c) -> distance(wanted, c))
            .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** One long word may also be meant for a word of a name; that is a little farther off than the same slip in the whole. */
  private static int distance(String wanted, String candidate) {
    int whole = EditDistance.between(wanted, Names.fold(candidate));
    if (wanted.length() < LONG_WORD || wanted.indexOf(' ') >= 0) {
      return whole;
    }
    return Names.words(candidate).stream()
        .filter(word -> word.length() >= LONG_WORD)
        .mapToInt(word -> EditDistance.between(wanted, word) + 1)
        .reduce(whole, Math::min);
  }
}
