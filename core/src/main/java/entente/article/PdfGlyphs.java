package entente.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the letters of a PDF together to lines, page by page. PDFBox finds the letters; the lines are made here, because
 * where they stand and how large they are tells columns, headings and paragraphs. Writing that does not run along the
 * page (a watermark, a note in the margin) is left out.
 */
final class PdfGlyphs extends PDFTextStripper {
  /** A gap of this many times the size of the type parts words. */
  private static final double BLANK = 0.14;

  /** A wider gap parts columns, even where the letters follow each other in the file. */
  private static final double GUTTER = 1.5;

  /** What the file gives in two places is one line only where the gap is narrower. */
  private static final double BROKEN = 0.6;

  /** What draws more than this is no page of an article, and would keep the others waiting for minutes. */
  private static final int MOST_OPERATORS = 20_000_000;

  private static final int MOST_LINES = 10_000;

  /** What goes beyond all that an article can hold; small files can unfold to any size. */
  static final class Boundless extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final long mostLetters;
  private long letters;
  private long operators;

  private PdfGlyphs(long mostLetters) {
    this.mostLetters = mostLetters;
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines of each page, in no particular order.
   *
   * @throws Boundless if the document has more letters than may be, or draws more than any article does
   */
  static List<List<PdfLine>> pages(PDDocument document, long mostLetters) throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs(mostLetters);
    glyphs.getText(document);
    return glyphs.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new Boundless();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    // It cannot fail here; the next operator does.
    if (++letters > mostLetters) {
      operators = MOST_OPERATORS;
    } else {
      super.processTextPosition(letter);
    }
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    charactersByArticle.forEach(letters::addAll);
    List<PdfLine> lines = new ArrayList<>();
    float along = direction(letters);
    PdfLine line = null;
    boolean blank = false;
    for (TextPosition letter : letters) {
      if (letter.getDir() != along) {
        continue;
      }
      if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
        blank = true;
        continue;
      }
      PdfLine next = line(letter);
      if (line != null && follows(line, next)) {
        line = line.with(next, blank || next.left() - line.right() > BLANK * next.size());
      } else {
        add(lines, line);
        line = next;
      }
      blank = false;
    }
    add(lines, line);
    if (lines.size() > MOST_LINES || this.letters > mostLetters) {
      throw new Boundless();
    }
    pages.add(mended(lines));
  }

  private static void add(List<PdfLine> lines, PdfLine line) {
    if (line != null) {
      lines.add(line);
    }
  }

  /** The direction in which most of the page is written. */
  private static float direction(List<TextPosition> letters) {
    TreeMap<Float, Integer> counts = new TreeMap<>();
    letters.forEach(letter -> counts.merge(letter.getDir(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Comparator.comparing(e -> e.getValue()))
        .map(e -> e.getKey())
        .orElse(0f);
  }

  private PdfLine line(TextPosition letter) {
    double size =
        letter.getFontSizeInPt() > 0 ? letter.getFontSizeInPt() : letter.getHeightDir() * 1.4;
    double left = letter.getXDirAdj();
    return new PdfLine(
        letter.getUnicode(),
        left,
        left + letter.getWidthDirAdj(),
        letter.getYDirAdj(),
        size,
        isBold(letter.getFont()),
        pages.size());
  }

  private static boolean isBold(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName();
    return name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy|demi).*");
  }

  private static boolean follows(PdfLine line, PdfLine next) {
    double gap = next.left() - line.right();
    double size = Math.max(line.size(), next.size());
    return line.isBeside(next) && gap > -0.5 * size && gap < GUTTER * size;
  }

  /** Joins what the file gives in pieces that touch each other, such as words in italics. */
  private static List<PdfLine> mended(List<PdfLine> lines) {
    List<PdfLine> mended = new ArrayList<>();
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(PdfLine::left));
    for (PdfLine line : sorted) {
      int before = touching(mended, line);
      if (before < 0) {
        mended.add(line);
      } else {
        PdfLine first = mended.get(before);
        boolean blank = line.left() - first.right() > BLANK * line.size();
        mended.set(before, first.with(line, blank));
      }
    }
    return mended;
  }

  private static int touching(List<PdfLine> lines, PdfLine next) {
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      double gap = next.left() - line.right();
      double size = Math.max(line.size(), next.size());
      if (line.isBeside(next) && gap > -0.5 * size && gap < BROKEN * size) {
        return i;
      }
    }
    return -1;
  }
}
