package entente.linking;

import entente.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the library with where it stands, its actors those of the whole library.
 *
 * @param statement what is stated
 * @param document where
 * @param position its place among the statements of the document, from 0
 * @param event the id, across documents, of what it reports; null while that has not been worked out
 * @param corrected the fields that the user corrected, by their names in the export; mostly empty
 */
public record Report(
    Statement statement,
    DocumentHeader document,
    int position,
    @Nullable String event,
    List<String> corrected) {
  /** Copies the list. */
  public Report {
    corrected = List.copyOf(corrected);
  }

  /** Where it stands tells it from others; the whole statement would take long. */
  @Override
  public int hashCode() {
    return 31 * Long.hashCode(document.number()) + position;
  }

  /** A report that nobody corrected. */
  public Report(
      Statement statement, DocumentHeader document, int position, @Nullable String event) {
    this(statement, document, position, event, List.of());
  }

  /** A report of which it has not been worked out what else reports the same. */
  public Report(Statement statement, DocumentHeader document, int position) {
    this(statement, document, position, null, List.of());
  }
}
