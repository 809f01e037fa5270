package entente.article;

import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of a document before it is known what it is.
 *
 * @param span where it stands, without surrounding white space
 * @param text its words
 * @param given what the page's mark-up says it is, or null
 * @param attached whether no blank line parts it from the unit before
 */
record Unit(Span span, String text, Block.@Nullable Kind given, boolean attached) {
  Block block(Block.Kind kind) {
    return new Block(kind, span);
  }

  /** The part of it between two offsets of its own text, without surrounding white space. */
  Unit part(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Words.blank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Words.blank(text.charAt(end - 1))) {
      end--;
    }
    return new Unit(
        new Span(span.begin() + begin, span.begin() + end),
        text.substring(begin, end),
        given,
        attached);
  }
}
