package entente.app.river;

import entente.app.answer.DateWords;
import entente.app.river.Placed.Place;
import entente.relation.Kinds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Events that are not drawn one by one; asking for their time alone gives them.
 *
 * @param place in which part of the river
 * @param lane their lane
 * @param phase the number of their phase, or -1
 * @param from the first day on which one of them may have begun, or null where they are not dated
 * @param to the last of these days, or null
 * @param count how many
 * @param words the same in words: "14 more, mostly attacks, 2004"
 */
public record Fold(
    Place place,
    int lane,
    int phase,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int count,
    String words) {
  /** Folds some events of one lane, at least one. */
  static Fold of(List<Placed> folded) {
    Placed one = folded.get(0);
    boolean dated = one.place() == Place.DATED;
    LocalDate from = dated ? one.start() : null;
    LocalDate to = dated ? folded.get(folded.size() - 1).start() : null;
    String when = from == null || to == null ? "" : ", " + DateWords.range(from, to);
    return new Fold(
        one.place(),
        one.mark().lane(),
        one.phase(),
        from,
        to,
        folded.size(),
        folded.size() + " more" + kinds(folded) + when);
  }

  private static String kinds(List<Placed> folded) {
    Map<String, Integer> counts = new TreeMap<>();
    folded.forEach(p -> counts.merge(Kinds.of(p.mark().type()), 1, Integer::sum));
    String most = counts.keySet().stream()
        .min(Comparator.comparingInt(kind -> -counts.get(kind)))
        .orElseThrow();
    return counts.size() == 1 ? ": " + most : ", mostly " + most;
  }
}
