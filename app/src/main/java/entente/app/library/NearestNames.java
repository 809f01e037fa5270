package entente.app.library;

import entente.linking.Names;
import java.util.Comparator;
import java.util.List;

/** Names by their distance from what was typed. */
public final class NearestNames {
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
        .filter(c -> EditDistance.between(wanted, Names.fold(c)) <= far)
        .sorted(Comparator.comparingInt((String c) -> EditDistance.between(wanted, Names.fold(c)))
            .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }
}
