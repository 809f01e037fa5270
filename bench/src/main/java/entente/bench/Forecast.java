package entente.bench;

import entente.statement.Ground;
import entente.statement.Reading;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What weights say of statements that they were not fitted to, beside what is so.
 *
 * @param cases the statements with how sure the weights are
 * @param wanted how many statements the gold wants
 * @param readers by how many careful readers a statement may be noted to count as right
 */
record Forecast(List<Case> cases, int wanted, double readers) {
  /**
   * A statement with its forecast.
   *
   * @param judged the statement
   * @param share how likely it is right
   */
  record Case(Judged judged, double share) {}

  /** The statements of articles, doubtful ones included, with whether the gold has them. */
  static List<Judged> judged(
      List<GoldArticle> gold, Map<String, Reading> readings, Aliases aliases) {
    List<Judged> judged = new ArrayList<>();
    for (GoldArticle article : gold) {
      List<Statement> statements = readings.get(article.document()).all();
      List<Predicted> predicted = statements.stream().map(Predicted::of).toList();
      ScoredArticle scored = Matching.match(article, predicted, aliases);
      for (int i = 0; i < predicted.size(); i++) {
        Predicted one = predicted.get(i);
        List<Match> found =
            scored.matches().stream().filter(m -> m.predicted() == one).toList();
        judged.add(new Judged(
            article.document(),
            grounds(statements.get(i)),
            !found.isEmpty(),
            found.stream().anyMatch(m -> !m.gold().optional())));
      }
    }
    return judged;
  }

  private static Map<String, Double> grounds(Statement statement) {
    Map<String, Double> values = new LinkedHashMap<>();
    statement.grounds().forEach((Ground g) -> values.put(g.name(), g.value()));
    return values;
  }

  /** How many statements the gold wants: those that are not optional. */
  static int wanted(List<GoldArticle> gold) {
    return (int) gold.stream()
        .flatMap(article -> article.statements().stream())
        .filter(statement -> !statement.optional())
        .count();
  }

  /** Judges the statements of each article by weights fitted to all other articles. */
  static Forecast crossValidated(
      List<Judged> judged,
      int wanted,
      ConfidenceTable table,
      Function<List<Judged>, Regression> fit) {
    List<Case> cases = new ArrayList<>();
    Map<String, List<Judged>> byArticle = judged.stream()
        .collect(Collectors.groupingBy(Judged::article, LinkedHashMap::new, Collectors.toList()));
    byArticle.forEach((article, left) -> {
      Regression fitted =
          fit.apply(judged.stream().filter(j -> !j.article().equals(article)).toList());
      left.forEach(j -> cases.add(new Case(j, fitted.share(j))));
    });
    return new Forecast(cases, wanted, table.readers());
  }

  /** Judges statements by given weights. */
  static Forecast of(List<Judged> judged, int wanted, ConfidenceTable table, Regression fitted) {
    return new Forecast(
        judged.stream().map(j -> new Case(j, fitted.share(j))).toList(), wanted, table.readers());
  }

  /** The confidence that a case is given. */
  double confidence(Case one) {
    double noted = 1 - Math.pow(1 - one.share(), readers);
    return Math.round(Math.max(0.01, Math.min(0.99, noted)) * 100) / 100.0;
  }

  /** What has at least one confidence and less than the other. */
  List<Case> between(double from, double to) {
    return cases.stream()
        .filter(c -> confidence(c) >= from && confidence(c) < to)
        .toList();
  }

  /** Of what would be reported from a confidence on, what is right. */
  Share precision(double from) {
    return right(between(from, 1));
  }

  static Share right(List<Case> some) {
    return Share.of(some, c -> c.judged().right());
  }

  /** Of what the gold wants, what would be reported. */
  Share recall(double from) {
    int found =
        (int) between(from, 1).stream().filter(c -> c.judged().counted()).count();
    return new Share(found, wanted);
  }

  double f1(double from) {
    return Overlap.f1(precision(from).rate(), recall(from).rate());
  }

  /**
   * The confidence from which on F1 is best.
   *
   * @param precision of what is reported so much must be right
   * @param sure and so much must be at least as sure as {@link Reliability#SURE}
   */
  double bestLeast(double precision, double sure) {
    double best = 0;
    double reached = -1;
    for (int percent = 0; percent <= 90; percent++) {
      double from = percent / 100.0;
      boolean fits = precision(from).rate() >= precision && sure(from).rate() >= sure;
      if (fits && f1(from) > reached) {
        best = from;
        reached = f1(from);
      }
    }
    return best;
  }

  /** Of what would be reported from a confidence on, what is sure. */
  Share sure(double from) {
    return new Share(between(Reliability.SURE, 1).size(), between(from, 1).size());
  }

  /** The mean square of how far the forecast lies from what is so (Brier's score); 0 is best. */
  double brier() {
    return cases.stream()
        .mapToDouble(c -> Math.pow(c.share() - (c.judged().right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }
}
