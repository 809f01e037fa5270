package entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often statements are right, by the confidence that the engine gave them.
 *
 * @param bands from the least confidence to the greatest
 * @param below all below {@link #SURE}
 * @param above all that are at least so sure
 */
record Reliability(List<Band> bands, Band below, Band above) {
  /** From here on, statements are to be right clearly more often than below. */
  static final double SURE = 0.8;

  private static final List<Double> BOUNDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01);

  /**
   * The statements whose confidence is at least {@code from} and below {@code to}.
   *
   * @param from the least confidence
   * @param to above the greatest
   * @param right how many are in the gold
   * @param typed how many are in the gold with that type
   */
  record Band(double from, double to, Share right, Share typed) {}

  private record Judged(double confidence, boolean right, boolean typed) {}

  /** Counts all predictions for whole articles. */
  static Reliability of(StatementScores scores) {
    List<Judged> judged =
        scores.articles().stream().flatMap(Reliability::judged).toList();
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i + 1 < BOUNDS.size(); i++) {
      bands.add(band(judged, BOUNDS.get(i), BOUNDS.get(i + 1)));
    }
    double top = BOUNDS.get(BOUNDS.size() - 1);
    return new Reliability(bands, band(judged, 0, SURE), band(judged, SURE, top));
  }

  private static Stream<Judged> judged(ScoredArticle article) {
    return Stream.concat(
        article.matches().stream()
            .map(m -> new Judged(m.predicted().confidence(), true, m.isTypeRight())),
        article.wrong().stream().map(w -> new Judged(w.predicted().confidence(), false, false)));
  }

  private static Band band(List<Judged> judged, double from, double to) {
    List<Judged> within = judged.stream()
        .filter(j -> j.confidence() >= from && j.confidence() < to)
        .toList();
    return new Band(from, to, Share.of(within, Judged::right), Share.of(within, Judged::typed));
  }
}
