package entente.app.library;

import entente.linking.DocumentHeader;
import entente.statement.Quote;

/**
 * An attribution of the library, its actors those of the whole library.
 *
 * @param quote who says what
 * @param document where
 */
public record StoredQuote(Quote quote, DocumentHeader document) {}
