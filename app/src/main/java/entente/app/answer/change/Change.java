package entente.app.answer.change;

import entente.app.library.Decision;
import entente.app.library.DocumentReading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something after which the library was another. */
public sealed interface Change {
  /** When it was, or null where that is not known. */
  @Nullable
  Instant when();

  /**
   * Documents were read.
   *
   * @param when when that began
   * @param documents those that were not read anew since, in their order in the library
   */
  record Read(@Nullable Instant when, List<DocumentReading> documents) implements Change {
    /** Copies the list. */
    public Read {
      documents = List.copyOf(documents);
    }
  }

  /**
   * The user decided something that holds.
   *
   * @param decision what
   */
  record Decided(Decision decision) implements Change {
    @Override
    public Instant when() {
      return decision.made();
    }
  }
}
