package entente.app.library;

import entente.article.Span;
import entente.language.Token;
import entente.linking.DocumentHeader;
import java.util.List;

/**
 * A sentence of the library.
 *
 * @param document where
 * @param position its place in the document, from 0
 * @param span where it stands in the article's text
 * @param text its words as they stand there
 * @param tokens its words with their syntax
 */
public record StoredSentence(
    DocumentHeader document, int position, Span span, String text, List<Token> tokens) {
  /** Copies the tokens. */
  public StoredSentence {
    tokens = List.copyOf(tokens);
  }
}
