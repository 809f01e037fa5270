package entente.app.library;

import entente.actor.Actor;
import entente.linking.Sighting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the actors of documents as they were read. */
final class Sightings {
  private static final int EVENTS = 2;
  private static final int TRAITS = 4;

  private Sightings() {}

  /** Of all documents, in the order of the documents' ids. */
  static List<SeenActor> all(Database database) {
    List<SeenActor> seen =
        database.list(Sightings::seen, question(database) + " ORDER BY d.id, a.position");
    Map<String, Set<String>> parts = parts(database);
    return parts.isEmpty() ? seen : seen.stream().map(one -> with(one, parts)).toList();
  }

  private static SeenActor with(SeenActor seen, Map<String, Set<String>> parts) {
    Set<String> more = parts.get(key(seen.number(), seen.id()));
    if (more == null) {
      return seen;
    }
    more.addAll(seen.sighting().traits());
    return new SeenActor(
        seen.number(), new Sighting(seen.document(), seen.actor(), seen.known(), more));
  }

  private static String key(long document, String actor) {
    return document + " " + actor;
  }

  /** The parts that those who are only described have in events of several reports. */
  private static Map<String, Set<String>> parts(Database database) {
    Map<String, Set<String>> parts = new HashMap<>();
    if (database.holds(EVENTS)) {
      database.each(
          row -> {
            parts
                .computeIfAbsent(key(row.getLong(1), row.getString(2)), key -> new TreeSet<>())
                .add("part:" + row.getString(3));
            return true;
          },
          "SELECT s.document, x.actor, r.event || ':' || x.role FROM reports r"
              + " JOIN statements s ON s.number = r.statement JOIN sides x ON x.statement = s.number"
              + " WHERE instr(x.actor, '#') > 0"
              + " AND r.event IN (SELECT event FROM reports GROUP BY event HAVING count(*) > 1)");
    }
    return parts;
  }

  /** Of one document. */
  static List<SeenActor> of(Database database, long document) {
    return database.list(
        Sightings::seen,
        question(database) + " WHERE a.document = ? ORDER BY a.position",
        document);
  }

  /** Of these documents, in the order of the documents' ids. */
  static List<SeenActor> of(Database database, Collection<Long> documents) {
    return database.list(
        Sightings::seen,
        question(database)
            + " WHERE a.document IN (SELECT value FROM json_each(?)) ORDER BY d.id, a.position",
        Records.write(documents));
  }

  private static String question(Database database) {
    String traits = database.holds(TRAITS)
        ? "(SELECT group_concat(t.trait, char(10)) FROM traits t WHERE t.document = a.document AND t.actor = a.id)"
        : "NULL";
    return "SELECT a.document, d.id, a.id, a.name, a.type, a.country, a.sector, a.names, a.known, "
        + traits + " FROM actors a JOIN documents d ON d.number = a.document";
  }

  private static SeenActor seen(ResultSet row) throws SQLException {
    Actor actor = new Actor(
        row.getString(3),
        row.getString(4),
        Actor.Type.valueOf(row.getString(5)),
        row.getString(6),
        row.getString(7),
        Records.names(row.getString(8)));
    return new SeenActor(
        row.getLong(1),
        new Sighting(row.getString(2), actor, row.getBoolean(9), traits(row.getString(10))));
  }

  private static Set<String> traits(@Nullable String lines) {
    return lines == null ? Set.of() : Set.of(lines.split("\n"));
  }
}
