package entente.bench;

import entente.bench.PloverOutcome.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Every figure, in the order of the table, with what this release must reach. */
final class Figures {
  private Figures() {}

  static String words(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** One event a sentence. */
  static List<Figure> of(PloverScores scores) {
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      figures.add(figure(scores, measure));
    }
    figures.add(overlap("type F1", scores.types()));
    figures.add(overlap("triple F1", scores.triples()).must(0.55));
    return figures;
  }

  private static Figure figure(PloverScores scores, Measure measure) {
    Figure figure = Figure.of(words(measure), scores.share(measure));
    return switch (measure) {
      case TYPE -> figure.must(0.85).constant(scores.constantType().rate());
      case FULL -> figure.must(0.62);
      default -> figure;
    };
  }

  private static Figure overlap(String measure, Overlap overlap) {
    String counts = String.format(
        Locale.ROOT,
        "precision %.3f, recall %.3f (%d right, %d read, %d gold)",
        overlap.precision(),
        overlap.recall(),
        overlap.right(),
        overlap.predicted(),
        overlap.gold());
    return Figure.of(measure, overlap.f1(), counts);
  }

  /** Whole articles: what was found. */
  static List<Figure> found(StatementScores scores) {
    return List.of(
        Figure.of("F1", scores.f1(), "").must(0.48),
        Figure.of("recall", scores.recall()),
        Figure.of("core recall", scores.coreRecall()).must(0.68),
        Figure.of("precision", scores.precision()).must(0.52),
        Figure.of("precision with the type", scores.exact()),
        Figure.of("duplicates", scores.duplicates()));
  }

  /** Whole articles: which attributes of what was found are right. */
  static List<Figure> attributes(StatementScores scores) {
    Map<String, Share> modalities = scores.modalities();
    return List.of(
        Figure.of("type", scores.type())
            .must(0.90)
            .constant(scores.constantType().rate()),
        Figure.of("date", scores.date()).must(0.75).constant(0),
        Figure.of("undated", scores.undated()).must(0.95).constant(1),
        Figure.of("modality, balanced", scores.modality(), modalities(modalities))
            .must(0.55)
            .constant(modalities.isEmpty() ? 0 : 1.0 / modalities.size()),
        Figure.of("attribution, whole chain", scores.chain()).must(0.65).constant(0),
        Figure.of("attribution, one end", scores.anySource()).constant(0),
        Figure.of("unvoiced", scores.unvoiced()).must(0.92).constant(1),
        Figure.of("direction", scores.direction()));
  }

  private static String modalities(Map<String, Share> modalities) {
    List<String> parts = new ArrayList<>();
    modalities.forEach((name, share) -> parts.add(name + " " + share.hits() + "/" + share.of()));
    return String.join(", ", parts);
  }

  /** Whole articles: what those statements are worth that the engine is sure of. */
  static List<Figure> sure(StatementScores scores) {
    Share right = Reliability.of(scores).above().right();
    return List.of(
        Figure.of(
                "share at 0.8 and above",
                new Share(right.of(), scores.precision().of()))
            .must(0.50),
        Figure.of("precision at 0.8 and above", right).must(0.72));
  }

  /** What is recorded of whole articles, so that it does not fall unseen. */
  static Map<String, Double> recorded(StatementScores scores) {
    Map<String, Double> values = new LinkedHashMap<>();
    Stream.of(found(scores), attributes(scores), sure(scores))
        .flatMap(List::stream)
        .filter(figure -> figure.must() != null)
        .forEach(figure -> values.put(figure.measure(), figure.value()));
    return values;
  }
}
