package entente.app.library;

import entente.linking.Profile;
import java.sql.SQLException;

/**
 * Keeps what joins documents in step with what comes and goes, within the caller's transaction: documents and statements
 * are deleted and written, then {@link #enter} and {@link #again} compare what came, then {@link #settle} decides once on
 * all that this touches. Everything rests on the statements with their actors as read and on the user's decisions, never
 * on what else the library holds, so that the outcome does not depend on the order in which documents came.
 */
final class Linking {
  /** The version of the comparison; documents compared by another are compared again. */
  static final String VERSION = "1";

  private final Database database;
  private final DecidedActors decided;
  private final EventTables events;
  private final CopyTables copies;

  /** Compares as the decisions say that stand in the log now. */
  Linking(Database database) {
    this.database = database;
    this.decided = new DecidedActors(new DecisionLog(database).all());
    this.events = new EventTables(database);
    this.copies = new CopyTables(database);
  }

  /** Compares a document, whose tables are written, with the others. */
  void enter(long document) throws SQLException {
    StoredDocument stored = StoredDocument.of(database, document);
    copies.add(document, stored.article(), stored.sentences());
    enter(stored);
    database.change(
        "INSERT OR REPLACE INTO linked (document, version) VALUES (?, ?)", document, VERSION);
  }

  /** Compares the statements of a document again after a decision about them or their actors. */
  void again(long document) throws SQLException {
    enter(StoredDocument.of(database, document));
  }

  private void enter(StoredDocument document) throws SQLException {
    String id = document.article().id();
    for (StoredDocument.Numbered statement : document.statements()) {
      events.add(
          statement.number(),
          Profile.of(statement.report(), party -> decided.id(id, party.actor().id())));
    }
  }

  /** Decides anew on all events and groups of copies that what came and went touches, and on no others. */
  void settle() throws SQLException {
    copies.prune();
    copies.settle();
    events.settle();
  }

  /** How many pairs of profiles were held against each other. */
  long compared() {
    return events.compared();
  }
}
