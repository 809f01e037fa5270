package entente.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the lines of a page are read: column by column, where a strip of the page is empty from top to bottom
 * of what it parts, and downwards else. What stands across the columns divides them (the recursive cutting of Nagy and
 * Seth, 1984, with the cuts along the columns first).
 */
final class PdfColumns {
  /** How wide, in sizes of type, the empty strip between two columns is at least. */
  private static final double NARROWEST = 0.7;

  /** How many lines stand on each side of it at least; a head with a page number beside it is no column. */
  private static final int FEWEST = 3;

  private PdfColumns() {}

  /** The columns of a page in the order in which they are read, each with its lines from top to bottom. */
  static List<List<PdfLine>> of(List<PdfLine> page) {
    List<List<PdfLine>> columns = new ArrayList<>();
    cut(page, columns);
    return columns;
  }

  private static void cut(List<PdfLine> lines, List<List<PdfLine>> columns) {
    double gutter = gutter(lines);
    if (gutter > 0) {
      cut(lines.stream().filter(line -> line.left() < gutter).toList(), columns);
      cut(lines.stream().filter(line -> line.left() >= gutter).toList(), columns);
      return;
    }
    List<List<PdfLine>> rows = rows(lines);
    List<PdfLine> across = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = endOfColumns(rows, at);
      if (end > at && !(at == 0 && end == rows.size())) {
        add(across, columns);
        across = new ArrayList<>();
        cut(joined(rows.subList(at, end)), columns);
        at = end;
      } else {
        across.addAll(rows.get(at));
        at++;
      }
    }
    add(across, columns);
  }

  private static List<PdfLine> joined(List<List<PdfLine>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  /** The row below the last one that stands in columns with the first; the first itself if there are none. */
  private static int endOfColumns(List<List<PdfLine>> rows, int first) {
    int end = first;
    for (int i = first + 1; i <= rows.size(); i++) {
      List<PdfLine> lines = joined(rows.subList(first, i));
      if (gutter(lines) > 0) {
        end = i;
      } else if (end > first || strips(lines).isEmpty()) {
        return end;
      }
    }
    return end;
  }

  /** Lines side by side, from top to bottom. */
  private static List<List<PdfLine>> rows(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(PdfLine::top).thenComparing(PdfLine::left));
    List<List<PdfLine>> rows = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (PdfLine line : sorted) {
      if (line.top() >= bottom - 0.15 * line.size()) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
      bottom = Math.max(bottom, line.bottom());
    }
    return rows;
  }

  private record Strip(double left, double right) {
    double width() {
      return right - left;
    }
  }

  /** The strips without a letter, from the left. */
  private static List<Strip> strips(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(PdfLine::left));
    List<Strip> strips = new ArrayList<>();
    double right = Double.POSITIVE_INFINITY;
    for (PdfLine line : sorted) {
      if (line.left() - right > NARROWEST * line.size()) {
        strips.add(new Strip(right, line.left()));
      }
      right = right == Double.POSITIVE_INFINITY ? line.right() : Math.max(right, line.right());
    }
    return strips;
  }

  /** Where the lines are parted into columns, or 0: the middle of the widest strip with enough lines on both sides. */
  private static double gutter(List<PdfLine> lines) {
    return strips(lines).stream()
        .filter(strip -> isBetweenColumns(strip, lines))
        .max(Comparator.comparing(Strip::width))
        .map(strip -> (strip.left() + strip.right()) / 2)
        .orElse(0.0);
  }

  private static boolean isBetweenColumns(Strip strip, List<PdfLine> lines) {
    long before =
        lines.stream().filter(line -> line.right() <= strip.left() + 0.01).count();
    return before >= FEWEST && lines.size() - before >= FEWEST;
  }

  private static void add(List<PdfLine> lines, List<List<PdfLine>> columns) {
    List<PdfLine> whole = new ArrayList<>();
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(PdfLine::base).thenComparing(PdfLine::left));
    for (PdfLine line : sorted) {
      PdfLine last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (last != null && last.isBeside(line) && last.right() <= line.left() + line.size()) {
        whole.set(whole.size() - 1, last.with(line, true));
      } else {
        whole.add(line);
      }
    }
    if (!whole.isEmpty()) {
      columns.add(whole);
    }
  }
}
