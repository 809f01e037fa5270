package entente.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far a statement can be trusted: a logistic regression over its {@link Grounds}. The weights are in {@code
 * confidence.tsv}, fitted to the annotated articles of the project by {@code bench/calibrate}, which starts from weights
 * set by hand and leaves them only as far as the articles ask for it (ridge towards a prior mean; Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 3.4.1 and 4.4).
 */
final class Confidence {
  private static final Confidence FITTED = read();

  private final Map<String, Double> weights = new HashMap<>();
  private double readers = 1;
  private double least;

  private Confidence() {}

  private static Confidence read() {
    Confidence confidence = new Confidence();
    try (InputStream in = Objects.requireNonNull(
        Confidence.class.getResourceAsStream("confidence.tsv"),
        "confidence.tsv is missing: rebuild Entente")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> confidence.take(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException("confidence.tsv cannot be read: rebuild Entente", e);
    }
    return confidence;
  }

  private void take(String[] cells) {
    double value = Double.parseDouble(cells[cells.length - 1]);
    switch (cells[0]) {
      case "readers" -> readers = value;
      case "least" -> least = value;
      default -> weights.put(cells[1], value);
    }
  }

  /** The grounds with what they weigh; a ground of which nothing was learnt weighs nothing. */
  static List<Ground> weighed(Map<String, Double> grounds) {
    return grounds.entrySet().stream()
        .map(
            g -> new Ground(g.getKey(), g.getValue(), FITTED.weights.getOrDefault(g.getKey(), 0.0)))
        .toList();
  }

  /**
   * How likely at least one of several careful readers would note the statement, each of whom overlooks things; two
   * decimals, below 1. The weights tell how likely one reader would.
   */
  static double of(List<Ground> grounds) {
    double odds = grounds.stream().mapToDouble(Ground::effect).sum();
    double nobody = Math.pow(1 / (1 + Math.exp(odds)), FITTED.readers);
    return Math.round(Math.max(0.01, Math.min(0.99, 1 - nobody)) * 100) / 100.0;
  }

  /**
   * Whether a statement is sure enough to be reported: a false statement with a citation is worse than a gap. The least
   * is where both together, as F1, are best on articles that the weights were not fitted to.
   */
  static boolean isEnough(Statement statement) {
    return statement.confidence() >= FITTED.least;
  }
}
