package entente.app.library;

import entente.linking.DocumentHeader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last reading of a document.
 *
 * @param document the document
 * @param added when it was first put into the library, or null where that is not known
 * @param time when it was read last, or null where that is not known
 * @param before how many statements it held before it was read anew, or null where it was new or nothing is known
 */
public record DocumentReading(
    DocumentHeader document,
    @Nullable Instant added,
    @Nullable ReadTime time,
    @Nullable Integer before) {
  /** Whether it was in the library before that reading. */
  public boolean isAnew() {
    return before != null;
  }
}
