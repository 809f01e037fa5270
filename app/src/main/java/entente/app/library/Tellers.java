package entente.app.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what outlets, documents and speakers tell. */
final class Tellers {
  private static final Comparator<Teller> MOST_FIRST = Comparator.comparingInt(Teller::statements)
      .reversed()
      .thenComparing(Teller::name)
      .thenComparing(Teller::id);

  private final Database database;

  Tellers(Database database) {
    this.database = database;
  }

  /** The outlets, then the documents, then those who speak; those who tell most first. */
  List<Teller> all(Identities identities) {
    List<Teller> all = new ArrayList<>(outlets());
    all.addAll(documents());
    all.addAll(speakers(identities));
    return all;
  }

  private List<Teller> outlets() {
    return database
        .list(
            row -> new Teller(
                "outlet", row.getString(1), row.getString(1), row.getInt(2), row.getInt(3)),
            "SELECT d.outlet, count(*), sum((SELECT count(*) FROM statements s WHERE s.document = d.number))"
                + " FROM documents d WHERE d.outlet IS NOT NULL GROUP BY d.outlet")
        .stream()
        .sorted(MOST_FIRST)
        .toList();
  }

  private List<Teller> documents() {
    return database
        .list(
            row -> new Teller("document", row.getString(1), row.getString(2), 1, row.getInt(3)),
            "SELECT d.id, coalesce(d.title, d.id), (SELECT count(*) FROM statements s WHERE s.document = d.number)"
                + " FROM documents d")
        .stream()
        .sorted(MOST_FIRST)
        .toList();
  }

  private static final class Count {
    private final Set<Long> documents = new HashSet<>();
    private final Set<Long> statements = new HashSet<>();
  }

  private List<Teller> speakers(Identities identities) {
    Map<Actor, Count> counts = new HashMap<>();
    database.each(
        row -> {
          String id = identities.id(row.getLong(1), row.getString(2));
          if (!identities.isShown(id)) {
            return true;
          }
          Actor actor = identities.actor(id);
          Count count = counts.computeIfAbsent(actor, key -> new Count());
          count.documents.add(row.getLong(1));
          count.statements.add(row.getLong(3));
          return true;
        },
        "SELECT s.document, x.actor, s.number FROM sources x JOIN statements s ON s.number = x.statement"
            + " WHERE x.actor IS NOT NULL");
    List<Teller> speakers = new ArrayList<>();
    counts.forEach((actor, count) -> speakers.add(new Teller(
        "speaker", actor.id(), actor.name(), count.documents.size(), count.statements.size())));
    speakers.sort(MOST_FIRST);
    return speakers;
  }

  /** Those who tell of most events together first. */
  List<TellerPair> pairs(int most) {
    Set<String> copying = new HashSet<>(copying());
    return database.list(
        row -> new TellerPair(
            row.getString(1),
            row.getString(2),
            row.getInt(3),
            copying.contains(row.getString(1) + "\n" + row.getString(2))),
        "WITH told AS (SELECT DISTINCT r.event, coalesce(d.outlet, d.id) AS source FROM reports r"
            + " JOIN statements s ON s.number = r.statement JOIN documents d ON d.number = s.document"
            + " WHERE r.event IN (SELECT event FROM reports GROUP BY event HAVING count(*) > 1))"
            + " SELECT a.source, b.source, count(*) AS events FROM told a JOIN told b"
            + " ON b.event = a.event AND b.source > a.source"
            + " GROUP BY 1, 2 ORDER BY events DESC, 1, 2 LIMIT ?",
        most);
  }

  /** Those who print the same article. */
  private List<String> copying() {
    return database.list(
        row -> row.getString(1) + "\n" + row.getString(2),
        "SELECT DISTINCT coalesce(a.outlet, a.id), coalesce(b.outlet, b.id) FROM copies c"
            + " JOIN documents a ON a.number = c.document JOIN documents b ON b.number = c.other");
  }
}
