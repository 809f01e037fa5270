package entente.app.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a library holds, and what some of its documents report most.
 *
 * @param documents how many documents it holds
 * @param statements how many statements
 * @param actors how many actors; null unless all documents of the library were asked about, since who is one actor is
 *     decided over all of them
 * @param relations the relations with most statements in the documents asked about
 */
public record Overview(
    int documents, int statements, @Nullable Integer actors, List<ReportedRelation> relations) {
  /** Copies the list. */
  public Overview {
    relations = List.copyOf(relations);
  }
}
