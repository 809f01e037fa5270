package entente.app.library;

import java.util.List;

/** The attributions of a library. */
final class StoredQuotes {
  private final Database database;
  private final Identities known;

  StoredQuotes(Database database, Identities known) {
    this.database = database;
    this.known = known;
  }

  List<StoredQuote> quotes(String which, Object... values) {
    return database.list(
        row -> new StoredQuote(
            StoredActors.quote(row.getString(8), row.getLong(1), known), Library.header(row)),
        "SELECT " + Library.HEADER
            + ", q.record FROM quotes q JOIN documents d ON d.number = q.document" + " WHERE "
            + which + " ORDER BY d.number, q.position",
        values);
  }
}
