package entente.app.library;

import entente.app.library.Decision.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decisions as they were made, in a table to which rows are only added. */
final class DecisionLog {
  private static final int TABLES = 3;
  private static final String UNDO = "undo";

  private record Entry(
      long number,
      Instant made,
      String kind,
      @Nullable Long undoes,
      @Nullable String because,
      @Nullable String record) {}

  private final Database database;

  DecisionLog(Database database) {
    this.database = database;
  }

  /** Every decision, undone ones among them, in the order in which they were made. */
  List<Decision> all() {
    if (!database.holds(TABLES)) {
      return List.of();
    }
    List<Entry> entries = database.list(
        DecisionLog::entry,
        "SELECT number, made, kind, undoes, because, record FROM decisions ORDER BY number");
    Map<Long, Long> undone = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.undoes() != null)
        .forEach(entry -> undone.put(entry.undoes(), entry.number()));
    List<Decision> decisions = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.record() != null) {
        decisions.add(decision(entry, entry.record(), undone.get(entry.number())));
      }
    }
    return decisions;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    long undoes = row.getLong(4);
    return new Entry(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        row.getString(3),
        row.wasNull() ? null : undoes,
        row.getString(5),
        row.getString(6));
  }

  private static Decision decision(Entry entry, String record, @Nullable Long undoneBy) {
    return new Decision(
        entry.number(),
        entry.made(),
        Records.choice(record, entry.kind()),
        entry.because(),
        undoneBy,
        undoneBy == null ? State.APPLIED : State.UNDONE,
        null);
  }

  /** The number of the last entry; 0 in an empty log. */
  long last() {
    return database.holds(TABLES)
        ? database
            .first(row -> row.getLong(1), "SELECT coalesce(max(number), 0) FROM decisions")
            .orElse(0L)
        : 0;
  }

  /** Adds a decision; the caller holds the transaction. */
  void add(Choice choice, @Nullable String because, Instant made) throws SQLException {
    database.change(
        "INSERT INTO decisions (made, kind, because, record) VALUES (?, ?, ?, ?)",
        made.toString(),
        choice.kind(),
        because,
        Records.write(choice));
  }

  /** Adds that a decision holds no longer; the caller holds the transaction. */
  void undo(long number, Instant made) throws SQLException {
    database.change(
        "INSERT INTO decisions (made, kind, undoes) VALUES (?, ?, ?)",
        made.toString(),
        UNDO,
        number);
  }
}
