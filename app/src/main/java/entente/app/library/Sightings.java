package entente.app.library;

import entente.actor.Actor;
import entente.linking.Sighting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the actors of documents as they were read. */
final class Sightings {
  private static final int TRAITS = 4;

  private Sightings() {}

  /** Of all documents, in the order of the documents' ids. */
  static List<SeenActor> all(Database database) {
    return database.list(Sightings::seen, question(database) + " ORDER BY d.id, a.position");
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
