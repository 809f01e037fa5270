package entente.app.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.List;

/** Finds who is mentioned at a place by the words of its sentence. */
final class TextPlaces implements Places {
  private static final int MOST = 3;

  private final Database database;

  TextPlaces(Database database) {
    this.database = database;
  }

  @Override
  public List<SeenActor> at(ActorAnchor.Place place) {
    List<SeenActor> found = new ArrayList<>();
    database.each(
        row -> {
          if (TextPrint.of(row.getString(3)).equals(place.sentence())) {
            found.addAll(at(place, row.getLong(1), row.getInt(2)));
          }
          return found.isEmpty();
        },
        "SELECT s.document, s.begin, s.text FROM sentences s JOIN documents d ON d.number = s.document"
            + " WHERE d.id = ? ORDER BY s.position",
        place.document());
    return found;
  }

  private List<SeenActor> at(ActorAnchor.Place place, long document, int sentence) {
    return database.list(
        row -> new SeenActor(
            document,
            place.document(),
            new Actor(
                row.getString(1),
                row.getString(2),
                Actor.Type.valueOf(row.getString(3)),
                null,
                null,
                List.of()),
            false),
        "SELECT a.id, a.name, a.type FROM mentions m JOIN assignments g ON g.mention = m.number"
            + " JOIN actors a ON a.document = m.document AND a.id = g.actor"
            + " WHERE m.document = ? AND m.begin < ? AND m.end > ? ORDER BY m.begin, g.position",
        document,
        sentence + place.end(),
        sentence + place.begin());
  }

  /** A few places where a document mentions an actor by a name or description. */
  List<ActorAnchor.Place> of(SeenActor seen) {
    return database.list(
        row -> new ActorAnchor.Place(
            seen.document(),
            TextPrint.of(row.getString(3)),
            row.getInt(1) - row.getInt(4),
            row.getInt(2) - row.getInt(4)),
        "SELECT m.begin, m.end, s.text, s.begin FROM mentions m"
            + " JOIN assignments g ON g.mention = m.number"
            + " JOIN sentences s ON s.document = m.document AND s.position = m.sentence"
            + " WHERE m.document = ? AND g.actor = ? ORDER BY m.form = 'PRONOUN', m.begin LIMIT "
            + MOST,
        seen.number(),
        seen.id());
  }
}
