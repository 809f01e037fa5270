package entente.app.library;

import entente.article.Found;
import java.time.Instant;

/**
 * A document that could not be read.
 *
 * @param failure which, why, and what to do
 * @param when when that was tried last
 */
public record FailedReading(Found.Failed failure, Instant when) {}
