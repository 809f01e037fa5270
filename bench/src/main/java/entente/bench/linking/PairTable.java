package entente.bench.linking;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints how well pairs were linked: all, the hard ones, those within one article, and by collection. */
final class PairTable {
  private static final String ROW = "%-22s %9s %7s %7s %7s %7s %7s %7s %9s %8s";

  private final PrintWriter out;

  PairTable(PrintWriter out) {
    this.out = out;
  }

  /** The figures of one kind of pairs, such as "events". */
  void print(String title, List<Outcome> outcomes) {
    line(
        ROW,
        title,
        "precision",
        "recall",
        "F1",
        "linked",
        "wrong",
        "missed",
        "apart",
        "not read",
        "unclear");
    row("all", outcomes, o -> true);
    row("hard", outcomes, o -> o.pair().judgement().hard());
    row("within one article", outcomes, o -> o.pair().isWithinOneArticle());
    outcomes.stream()
        .map(o -> o.pair().judgement().collection())
        .distinct()
        .forEach(c -> row(c, outcomes, o -> o.pair().judgement().collection().equals(c)));
    line("");
  }

  private void row(String name, List<Outcome> outcomes, Predicate<Outcome> which) {
    PairScores scores = PairScores.of(outcomes.stream().filter(which).toList());
    line(
        ROW,
        "  " + name,
        number(scores.precision()),
        number(scores.recall()),
        number(scores.f1()),
        scores.found(),
        scores.falseLinks(),
        scores.missed(),
        scores.apart(),
        scores.notRead(),
        scores.unclear());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void line(String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values).stripTrailing());
    out.print('\n');
  }
}
