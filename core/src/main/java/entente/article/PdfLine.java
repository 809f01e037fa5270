package entente.article;

/**
 * A line of a PDF, or the part of a line that stands in one column, with lengths in points from the upper left corner of
 * the page.
 *
 * @param text its words
 * @param left where it begins
 * @param right where it ends
 * @param base how far down its letters stand
 * @param size the size of its type
 * @param bold whether all of it is in bold type
 * @param page on which page it stands, from 0
 */
record PdfLine(
    String text, double left, double right, double base, double size, boolean bold, int page) {
  double top() {
    return base - 0.8 * size;
  }

  double bottom() {
    return base + 0.2 * size;
  }

  double width() {
    return right - left;
  }

  boolean isBeside(PdfLine other) {
    return Math.abs(base - other.base) < 0.4 * Math.max(size, other.size);
  }

  /** Whether the type is of about the same size. */
  boolean isSetLike(PdfLine other) {
    return Math.abs(size - other.size) <= 0.12 * Math.max(size, other.size);
  }

  /** This and what stands to its right, as one line. */
  PdfLine with(PdfLine next, boolean blank) {
    return new PdfLine(
        text + (blank ? " " : "") + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        width() >= next.width() ? base : next.base,
        Math.max(size, next.size),
        bold && next.bold,
        page);
  }
}
