package entente.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Restores the paragraphs and headings of a PDF from its lines in the order in which they are read. */
final class PdfParagraphs {
  private static final int LONGEST_HEADING_WORDS = 20;

  /**
   * A paragraph or heading.
   *
   * @param text its words, line breaks and the hyphens at them taken out
   * @param first its first line
   * @param heading whether larger or bold type sets it apart
   */
  record Part(String text, PdfLine first, boolean heading) {}

  private final Hyphens hyphens;
  private final double size;
  private final boolean bold;
  private final List<Part> parts = new ArrayList<>();
  private final List<PdfLine> open = new ArrayList<>();
  private double right;
  private double leading;

  private PdfParagraphs(List<PdfLine> lines) {
    this.hyphens = new Hyphens(lines.stream().map(PdfLine::text).toList());
    this.size = typical(lines, PdfLine::size);
    this.bold = lines.stream().filter(PdfLine::bold).count() * 2 > lines.size();
  }

  /** The paragraphs of columns that are read one after the other. */
  static List<Part> of(List<List<PdfLine>> columns) {
    PdfParagraphs paragraphs =
        new PdfParagraphs(columns.stream().flatMap(List::stream).toList());
    columns.forEach(paragraphs::read);
    paragraphs.close();
    return paragraphs.parts;
  }

  /** The size, or what else is measured, that most letters have. */
  private static double typical(List<PdfLine> lines, ToDoubleFunction<PdfLine> measure) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(measure));
    long half = sorted.stream().mapToLong(line -> line.text().length()).sum() / 2;
    long passed = 0;
    for (PdfLine line : sorted) {
      passed += line.text().length();
      if (passed >= half) {
        return measure.applyAsDouble(line);
      }
    }
    return 0;
  }

  private void read(List<PdfLine> column) {
    double last = right;
    right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
    leading = leading(column);
    for (int i = 0; i < column.size(); i++) {
      PdfLine line = column.get(i);
      PdfLine before = open.isEmpty() ? null : open.get(open.size() - 1);
      boolean goesOn = before != null
          && (i == 0
              ? crosses(before, line, last)
              : goesOn(before, line, i + 1 < column.size() ? column.get(i + 1) : line));
      if (!goesOn) {
        close();
      }
      open.add(line);
    }
  }

  /** The usual distance of two lines; the smaller of the middle two, because distances of paragraphs are larger. */
  private static double leading(List<PdfLine> column) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < column.size(); i++) {
      if (column.get(i).isSetLike(column.get(i - 1))) {
        steps.add(column.get(i).base() - column.get(i - 1).base());
      }
    }
    steps.sort(Comparator.naturalOrder());
    return steps.isEmpty() ? Double.MAX_VALUE : steps.get((steps.size() - 1) / 2);
  }

  private boolean goesOn(PdfLine before, PdfLine line, PdfLine next) {
    double step = line.base() - before.base();
    // Large type is set wider apart than the text that it stands above.
    double usual = before.size() > 1.12 * size ? 1.45 * before.size() : leading;
    return line.isSetLike(before)
        && line.bold() == before.bold()
        && step <= 1.3 * usual
        && !isItem(before, line, right)
        && !isIndented(before, line, next)
        && !endsParagraph(before, line);
  }

  /** A number or dash at the beginning of a line marks an item only where nothing runs on into it. */
  private static boolean isItem(PdfLine before, PdfLine line, double right) {
    return Bullets.length(line.text()) > 0
        && (Words.endsAsSentence(before.text())
            || before.text().endsWith(":")
            || isShort(before, line, right));
  }

  /** A first line stands further in than its neighbours; the lines of an item stand further in than its first. */
  private boolean isIndented(PdfLine before, PdfLine line, PdfLine next) {
    double further = 0.6 * line.size();
    boolean item = Bullets.length(open.get(0).text()) > 0;
    boolean beforeNext = next == line || line.left() > next.left() + further;
    boolean behind = line.left() > before.left() + further;
    boolean below = line.left() > before.left() - further && next != line;
    return !item
        && ((behind && (beforeNext || Words.endsAsSentence(before.text())))
            || (below && beforeNext));
  }

  /** A line that is not filled ends a paragraph, unless a title or the like is broken by its sense. */
  private boolean endsParagraph(PdfLine before, PdfLine line) {
    boolean runsOn = !Words.endsAsSentence(before.text()) && startsWithSmall(line);
    return before.size() <= 1.12 * size && isShort(before, line, right) && !runsOn;
  }

  private static boolean startsWithSmall(PdfLine line) {
    return Character.isLowerCase(line.text().charAt(0));
  }

  /** The first word of the next line would have fitted. */
  private static boolean isShort(PdfLine before, PdfLine line, double right) {
    String text = line.text();
    int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    double fits = line.width() * (word + 1) / text.length();
    return right - before.right() > fits + 0.5 * line.size();
  }

  /** Whether a sentence runs on in the next column or on the next page, whose lines end where the parameter says. */
  private static boolean crosses(PdfLine before, PdfLine line, double right) {
    boolean full = !Words.endsAsSentence(before.text()) && !isShort(before, line, right);
    return line.isSetLike(before)
        && line.bold() == before.bold()
        && !isItem(before, line, right)
        && (full || startsWithSmall(line));
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String text = "";
    for (PdfLine line : open) {
      text = hyphens.joined(text, line.text().strip());
    }
    parts.add(new Part(text, open.get(0), isHeading(text, open.get(0))));
    open.clear();
  }

  private boolean isHeading(String text, PdfLine line) {
    boolean apart = line.size() > 1.12 * size || (line.bold() && !bold);
    return apart
        && Words.count(text) <= LONGEST_HEADING_WORDS
        && !(text.endsWith(".") || text.endsWith(",") || text.endsWith(";"));
  }
}
