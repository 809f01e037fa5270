package entente.app.library;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What came or went in a transaction, so that all that hangs on it is decided anew; triggers add what goes. */
enum Unsettled {
  /** A profile whose statements are others. */
  PROFILE,
  /** A passage that a document holds no longer. */
  PASSAGE,
  /** A document that has come, or whose copy has gone. */
  DOCUMENT;

  private String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  void add(Database database, Collection<Long> numbers) throws SQLException {
    database.changeAll(
        "INSERT OR IGNORE INTO unsettled (kind, number) VALUES (?, ?)",
        numbers.stream().map(number -> new Object[] {kind(), number}).toList());
  }

  /** All of the kind, in order; they count as settled from now on. */
  List<Long> take(Database database) throws SQLException {
    List<Long> numbers = database.list(
        row -> row.getLong(1),
        "SELECT number FROM unsettled WHERE kind = ? ORDER BY number",
        kind());
    database.change("DELETE FROM unsettled WHERE kind = ?", kind());
    return numbers;
  }
}
