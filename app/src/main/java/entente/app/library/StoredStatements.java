package entente.app.library;

import entente.linking.DocumentHeader;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of a library with the documents that they stand in, as the user's decisions leave them. */
final class StoredStatements {
  private final Database database;
  private final Identities known;

  StoredStatements(Database database, Identities known) {
    this.database = database;
    this.known = known;
  }

  /** The statements that the user took out, by rejecting them or hiding an actor, with the numbers of these decisions. */
  Map<Report, Long> rejected() {
    Map<Report, Long> rejected = new LinkedHashMap<>();
    if (database.holds(3)) {
      database.each(
          row -> {
            rejected.put(
                new Report(
                    StoredActors.statement(row.getString(8), row.getLong(1), known),
                    Library.header(row),
                    row.getInt(9)),
                row.getLong(10));
            return true;
          },
          "SELECT " + Library.HEADER + ", r.record, r.position, r.decision FROM rejected r"
              + " JOIN documents d ON d.number = r.document ORDER BY d.number, r.position");
    }
    return rejected;
  }

  /** The statements that the user corrected, as they were read, with the numbers of the decisions that did so. */
  Map<Report, List<Long>> corrected() {
    Map<Report, List<Long>> corrected = new LinkedHashMap<>();
    if (database.holds(3)) {
      database.each(
          row -> {
            Report read = new Report(
                StoredActors.statement(row.getString(8), row.getLong(1), known),
                Library.header(row),
                row.getInt(9));
            return corrected.computeIfAbsent(read, key -> new ArrayList<>()).add(row.getLong(10));
          },
          "SELECT " + Library.HEADER + ", c.record, s.position, c.decision FROM corrected c"
              + " JOIN statements s ON s.number = c.statement JOIN documents d ON d.number = s.document"
              + " ORDER BY d.number, s.position, c.decision");
    }
    return corrected;
  }

  /** The statements that a filter lets through, in the order of documents and text. */
  List<Report> statements(StatementFilter filter) {
    DecidedStatements decided = DecidedStatements.of(database);
    return database.list(
        row -> new Report(
            decided.without(StoredActors.statement(row.getString(8), row.getLong(1), known)),
            Library.header(row),
            row.getInt(9),
            row.getString(10),
            decided.corrected(row.getLong(11))),
        "SELECT " + Library.HEADER + ", s.record, s.position, " + event()
            + ", s.number FROM statements s JOIN documents d ON d.number = s.document WHERE "
            + filter.sql() + " ORDER BY d.number, s.position",
        filter.values());
  }

  /** How many statements a filter lets through. */
  int count(StatementFilter filter) {
    return database
        .first(
            row -> row.getInt(1),
            "SELECT count(*) FROM statements s WHERE " + filter.sql(),
            filter.values())
        .orElse(0);
  }

  /** The event that a statement called s reports; none where nothing has been linked yet. */
  private String event() {
    return database.holds(Library.LINKED)
        ? "(SELECT r.event FROM reports r WHERE r.statement = s.number)"
        : "NULL";
  }

  /** How many reports each of these events has in the library, by the event's id. */
  Map<String, Integer> reportCounts(Collection<String> events) {
    Map<String, Integer> counts = new HashMap<>();
    if (database.holds(Library.LINKED)) {
      database.each(
          row -> counts.put(row.getString(1), row.getInt(2)) == null,
          "SELECT event, count(*) FROM reports WHERE event IN (SELECT value FROM json_each(?)) GROUP BY event",
          Records.write(events));
    }
    return counts;
  }

  /** How many reports each event has in the library that a document reports, by the event's id. */
  Map<String, Integer> reportCounts(DocumentHeader document) {
    Map<String, Integer> counts = new HashMap<>();
    if (database.holds(Library.LINKED)) {
      database.each(
          row -> counts.put(row.getString(1), row.getInt(2)) == null,
          "SELECT event, count(*) FROM reports WHERE event IN (SELECT r.event FROM reports r"
              + " JOIN statements s ON s.number = r.statement WHERE s.document = ?) GROUP BY event",
          document.number());
    }
    return counts;
  }
}
