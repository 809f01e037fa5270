package entente.article;

/**
 * A stretch of an article's text, in UTF-16 code units.
 *
 * @param begin the offset of the first unit
 * @param end the offset behind the last unit, never less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /** Refuses negative and reversed spans. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + " to " + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether all of the other span lies within this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the offset lies within this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The shortest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The words of the text that this span covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Orders by begin; the longer of two that begin together comes first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
