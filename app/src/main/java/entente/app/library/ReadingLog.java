package entente.app.library;

import entente.article.Found;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When the documents of a library were read, and what could not be read. */
public final class ReadingLog {
  private static final int TABLES = 5;
  private static final int AFTER_HEADER = 8;

  private final Database database;

  ReadingLog(Database database) {
    this.database = database;
  }

  /** The last reading of each document, in the order in which the documents were first read. */
  public List<DocumentReading> documents() {
    String sources = database.holds(TABLES)
        ? "r.added, r.began, r.read, r.before FROM documents d LEFT JOIN document_readings r ON r.document = d.number"
        : "NULL, NULL, NULL, NULL FROM documents d";
    return database.list(
        ReadingLog::reading, "SELECT " + Library.HEADER + ", " + sources + " ORDER BY d.number");
  }

  private static DocumentReading reading(ResultSet row) throws SQLException {
    Instant began = instant(row.getString(AFTER_HEADER + 1));
    Instant read = instant(row.getString(AFTER_HEADER + 2));
    int statements = row.getInt(AFTER_HEADER + 3);
    Integer before = row.wasNull() ? null : statements;
    return new DocumentReading(
        Library.header(row),
        instant(row.getString(AFTER_HEADER)),
        began == null || read == null ? null : new ReadTime(began, read),
        before);
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  /** How many statements each of these documents holds, by number. */
  public Map<Long, Integer> statements(Collection<Long> documents) {
    Map<Long, Integer> counts = new HashMap<>();
    database.each(
        row -> counts.put(row.getLong(1), row.getInt(2)) == null,
        "SELECT document, count(*) FROM statements WHERE document IN (SELECT value FROM json_each(?)) GROUP BY document",
        Records.write(documents));
    return counts;
  }

  /** The ids of the events that some of these documents tell and another document too, those first that fewest tell. */
  public List<String> toldElsewhereToo(Collection<Long> documents) {
    return database.holds(Library.LINKED)
        ? database.list(
            row -> row.getString(1),
            "SELECT r.event, count(DISTINCT s.document) AS telling FROM reports r JOIN statements s ON s.number = r.statement"
                + " WHERE r.event IN (SELECT o.event FROM statements n JOIN reports o ON o.statement = n.number"
                + " WHERE n.document IN (SELECT value FROM json_each(?)))"
                + " GROUP BY r.event HAVING telling > 1 ORDER BY telling, r.event",
            Records.write(documents))
        : List.of();
  }

  /** What could not be read and neither was read since nor dismissed, the last first. */
  public List<FailedReading> failures() {
    return database.holds(TABLES)
        ? database.list(
            ReadingLog::failure,
            "SELECT document, problem, remedy, failed FROM failures ORDER BY number DESC")
        : List.of();
  }

  private static FailedReading failure(ResultSet row) throws SQLException {
    return new FailedReading(
        new Found.Failed(row.getString(1), row.getString(2), row.getString(3)),
        Instant.parse(row.getString(4)));
  }

  /** Keeps what could not be read, each in the place of an earlier failure of the same document. */
  public void fail(Collection<FailedReading> failures) {
    database.transaction(open -> {
      for (FailedReading failed : failures) {
        Found.Failed failure = failed.failure();
        forget(open, failure.document());
        open.change(
            "INSERT INTO failures (document, problem, remedy, failed) VALUES (?, ?, ?, ?)",
            failure.document(),
            failure.problem(),
            failure.remedy(),
            failed.when().toString());
      }
      return failures;
    });
  }

  /** Forgets that a document could not be read: what was given under its name now is in the library as it is. */
  public void mend(String document) {
    database.transaction(open -> {
      forget(open, document);
      return document;
    });
  }

  /** Forgets all failures. */
  public void dismiss() {
    database.transaction(open -> {
      open.run("DELETE FROM failures");
      return true;
    });
  }

  /** Forgets that a document could not be read; the caller holds the transaction. */
  static void forget(Database open, String document) throws SQLException {
    open.change("DELETE FROM failures WHERE document = ?", document);
  }

  /**
   * What is known of a document that is about to be read, before it is taken out.
   *
   * @param added when it was first put, or null where that is not known
   * @param statements how many statements it holds
   */
  record Earlier(@Nullable String added, int statements) {}

  /** What is known of the document of this number; null where there is none. */
  static @Nullable Earlier earlier(Database open, long document) {
    return open.first(
            row -> new Earlier(row.getString(1), row.getInt(2)),
            "SELECT r.added, (SELECT count(*) FROM statements s WHERE s.document = d.number)"
                + " FROM documents d LEFT JOIN document_readings r ON r.document = d.number WHERE d.number = ?",
            document)
        .orElse(null);
  }

  /** Keeps when a document was read; the caller holds the transaction. */
  static void enter(Database open, long document, ReadTime time, @Nullable Earlier earlier)
      throws SQLException {
    open.change(
        "INSERT INTO document_readings (document, added, began, read, before) VALUES (?, ?, ?, ?, ?)",
        document,
        earlier == null ? time.read().toString() : earlier.added(),
        time.began().toString(),
        time.read().toString(),
        earlier == null ? null : earlier.statements());
  }
}
