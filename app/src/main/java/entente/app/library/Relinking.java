package entente.app.library;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Compares all documents with each other that have not been, or by another version of the comparison. */
final class Relinking {
  private static final List<String> TABLES = List.of(
      "linking",
      "linked",
      "profiles",
      "profile_keys",
      "profile_links",
      "reports",
      "passages",
      "document_passages",
      "passage_bands",
      "passage_copies",
      "copies",
      "copy_groups",
      "unsettled");

  /** So many documents are compared in a transaction. */
  private static final int BATCH = 50;

  /** With more documents than this, it takes so long that it should be said. */
  private static final int MANY = 200;

  private final Database database;

  Relinking(Database database) {
    this.database = database;
  }

  /** Compares what is left to compare; what was done stays done when it is broken off. */
  void complete(Consumer<String> listener) {
    if (isVersion("SELECT 1 FROM linking WHERE version = ?")) {
      return;
    }
    if (isVersion("SELECT 1 FROM linking WHERE version <> ?")
        || isVersion("SELECT 1 FROM linked WHERE version <> ? LIMIT 1")) {
      again();
    }
    link(
        database.list(
            row -> row.getLong(1),
            "SELECT number FROM documents WHERE number NOT IN (SELECT document FROM linked) ORDER BY number"),
        listener);
  }

  private boolean isVersion(String question) {
    return database.first(row -> true, question, Linking.VERSION).isPresent();
  }

  /** Forgets all comparisons, so that they are made again. */
  private void again() {
    database.transaction(open -> {
      for (String table : TABLES) {
        open.run("DELETE FROM " + table);
      }
      return true;
    });
  }

  private void link(List<Long> documents, Consumer<String> listener) {
    if (documents.size() > MANY) {
      listener.accept(
          "Comparing " + documents.size()
              + " documents with each other, which an earlier version did not. If you stop it, it goes on next time.");
    }
    for (int i = 0; i < documents.size(); i += BATCH) {
      List<Long> batch = documents.subList(i, Math.min(i + BATCH, documents.size()));
      database.transaction(open -> link(open, batch));
    }
    database.transaction(
        open -> open.insert("INSERT INTO linking (version) VALUES (?)", Linking.VERSION));
  }

  private int link(Database open, List<Long> documents) throws SQLException {
    Linking linking = new Linking(open);
    for (long document : documents) {
      linking.enter(document);
    }
    linking.settle();
    return documents.size();
  }
}
