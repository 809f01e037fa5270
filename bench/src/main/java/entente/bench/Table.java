package entente.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints figures under one another. */
final class Table {
  private static final String ROW = "%-28s %7s %7s %9s  %s";

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
