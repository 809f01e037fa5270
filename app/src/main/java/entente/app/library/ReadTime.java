package entente.app.library;

import java.time.Instant;

/**
 * When a document was read.
 *
 * @param began when the reading began in which it was, with any number of other documents
 * @param read when it was its turn
 */
public record ReadTime(Instant began, Instant read) {}
