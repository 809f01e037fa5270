package entente.app.library;

import entente.statement.Statement;

/**
 * A statement of the library, its actors those of the whole library.
 *
 * @param statement what is stated
 * @param document where
 * @param position its place among the statements of the document, from 0
 */
public record StoredStatement(Statement statement, DocumentHeader document, int position) {}
