package entente.app.library;

import entente.article.Span;
import entente.linking.DocumentHeader;

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

  /** The words without marks. */
  public String plainText() {
    return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }
}
