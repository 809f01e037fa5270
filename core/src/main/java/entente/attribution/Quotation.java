package entente.attribution;

import entente.article.Span;
import java.util.List;

/**
 * Words between quotation marks.
 *
 * @param whole from the first mark to behind the last
 * @param parts the words, one part for each paragraph, without marks
 * @param opened whether the opening mark stands in the text
 */
record Quotation(Span whole, List<Span> parts, boolean opened) {
  Quotation {
    parts = List.copyOf(parts);
  }

  Span first() {
    return parts.get(0);
  }

  Span last() {
    return parts.get(parts.size() - 1);
  }
}
