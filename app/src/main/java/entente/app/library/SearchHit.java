package entente.app.library;

import entente.article.Span;
import entente.linking.DocumentHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that was searched for.
 *
 * @param document where
 * @param span where it stands in the article's text
 * @param text its words, each one that was searched for between {@link #OPEN} and {@link #CLOSE}
 */
public record SearchHit(DocumentHeader document, Span span, String text) {
  /** Stands before a word that was searched for. */
  public static final char OPEN = '\u0002';

  /** Stands behind a word that was searched for. */
  public static final char CLOSE = '\u0003';

  /** Where the words that were searched for stand in {@link #plainText()}. */
  public List<Span> found() {
    List<Span> found = new ArrayList<>();
    int marks = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == OPEN) {
        begin = i - marks++;
      } else if (text.charAt(i) == CLOSE) {
        found.add(new Span(begin, i - marks++));
      }
    }
    return found;
  }

  /** The words without marks. */
  public String plainText() {
    return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }
}
