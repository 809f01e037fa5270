package entente.app.answer;

import entente.app.library.Library;

/** Says what has become of a statement that the user took out. */
public final class ChosenStatement {
  private ChosenStatement() {}

  /** Refuses the id of a statement, or of an event with such a one, that a decision keeps out of the listings. */
  public static void requireNotRejected(Library library, String id) {
    library.decisions().rejecting(id).ifPresent(decision -> {
      throw new UsageException("Decision " + decision + " took the statement " + id
          + " out. To have it back: entente undo " + decision);
    });
  }
}
