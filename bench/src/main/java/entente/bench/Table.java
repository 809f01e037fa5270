package entente.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints figures under one another. */
final class Table {
  private static final String ROW = "%-28s %7s %7s %9s  %s";

  private static final String FORECAST = "  %-20s %10s %9s %7s";
  private static final String CAUSE = "%-16s %11s %11s %15s";
  private static final String ARTICLE = "%-38s %5s %5s %6s %7s %6s %9s";

  private final PrintWriter out;

  Table(PrintWriter out) {
    this.out = out;
  }

  /** What the columns are. */
  void heading() {
    line(String.format(Locale.ROOT, ROW, "measure", "value", "must", "constant", "counts"));
  }

  /** A part of the table. */
  void part(String title) {
    line("");
    line(title);
  }

  void figures(List<Figure> figures) {
    figures.forEach(this::figure);
  }

  private void figure(Figure figure) {
    String must = number(figure.must());
    line(String.format(
        Locale.ROOT,
        ROW,
        "  " + figure.measure(),
        number(figure.value()),
        figure.isReached() ? must : "<" + must,
        number(figure.constant()),
        figure.counts()));
  }

  /** All figures of whole articles. */
  void statements(StatementScores scores) {
    part("Whole articles: statements found");
    figures(Figures.found(scores));
    part("Whole articles: of those found, right in");
    figures(Figures.attributes(scores));
    part("Whole articles: right, by confidence");
    figures(Figures.sure(scores));
    reliability(Reliability.of(scores));
  }

  /** What a forecast is worth, by confidence. */
  void forecast(Forecast forecast, double least) {
    line(String.format(Locale.ROOT, FORECAST, "confidence", "statements", "expected", "right"));
    List<Double> bounds = List.of(0.0, least, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
    for (int i = 0; i + 1 < bounds.size(); i++) {
      if (bounds.get(i) < bounds.get(i + 1)) {
        forecast(forecast, bounds.get(i), bounds.get(i + 1));
      }
    }
    forecast(forecast, least, 1);
    forecast(forecast, 0.8, 1);
    line(String.format(
        Locale.ROOT,
        "  reported: F1 %.3f, precision %.3f, recall %.3f; of these at 0.8 and above %.3f; Brier's score of all %.3f",
        forecast.f1(least),
        forecast.precision(least).rate(),
        forecast.recall(least).rate(),
        forecast.sure(least).rate(),
        forecast.brier()));
  }

  private void forecast(Forecast forecast, double from, double to) {
    List<Forecast.Case> some = forecast.between(from, to);
    double expected = some.stream().mapToDouble(Forecast.Case::share).average().orElse(0);
    line(String.format(
        Locale.ROOT,
        FORECAST,
        to < 1
            ? String.format(Locale.ROOT, "%.2f to below %.2f", from, to)
            : String.format(Locale.ROOT, "%.2f and above", from),
        some.size(),
        number(expected),
        number(Forecast.right(some).rate())));
  }

  /** How many faults have which cause. */
  void causes(Causes causes) {
    line("");
    line(String.format(
        Locale.ROOT,
        CAUSE,
        "likely cause",
        "missed " + causes.count(Fault.Kind.MISS),
        "false " + causes.count(Fault.Kind.FALSE),
        "attributes " + causes.count(Fault.Kind.WRONG)));
    for (Cause cause : Cause.values()) {
      line(String.format(
          Locale.ROOT,
          CAUSE,
          "  " + cause.words(),
          orBlank(causes.count(Fault.Kind.MISS, cause)),
          orBlank(causes.count(Fault.Kind.FALSE, cause)),
          orBlank(causes.count(Fault.Kind.WRONG, cause))));
    }
  }

  private static String orBlank(long count) {
    return count == 0 ? "" : String.valueOf(count);
  }

  /** One line for each article. */
  void byArticle(StatementScores scores) {
    line("");
    line(String.format(
        Locale.ROOT, ARTICLE, "article", "gold", "read", "F1", "recall", "core", "precision"));
    for (ScoredArticle article : scores.articles()) {
      StatementScores alone = new StatementScores(List.of(article), scores.aliases());
      line(String.format(
          Locale.ROOT,
          ARTICLE,
          article.article().document(),
          alone.recall().of(),
          alone.precision().of(),
          number(alone.f1()),
          number(alone.recall().rate()),
          number(alone.coreRecall().rate()),
          number(alone.precision().rate())));
    }
  }

  /** How often statements of a confidence are right. */
  void reliability(Reliability reliability) {
    reliability.bands().forEach(band -> band(name(band), band.right(), band.typed()));
    band("below 0.8", reliability.below().right(), reliability.below().typed());
    band("0.8 and above", reliability.above().right(), reliability.above().typed());
  }

  private static String name(Reliability.Band band) {
    return band.to() > 1
        ? String.format(Locale.ROOT, "%.1f to 1.0", band.from())
        : String.format(Locale.ROOT, "%.1f to below %.1f", band.from(), band.to());
  }

  private void band(String name, Share right, Share typed) {
    String counts =
        right.hits() + " of " + right.of() + " right, " + typed.hits() + " with the type";
    line(String.format(Locale.ROOT, ROW, "  " + name, number(right.rate()), "", "", counts));
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
  }

  private void line(String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }
}
