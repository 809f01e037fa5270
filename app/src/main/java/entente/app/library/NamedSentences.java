package entente.app.library;

import entente.article.Span;
import entente.linking.DocumentHeader;
import entente.relation.NamedSentence;
import entente.relation.NamedSentence.Named;
import entente.statement.Excerpt;
import java.util.List;

/** The sentences of documents with those whom they name, one document in memory at a time. */
final class NamedSentences {
  private final Database database;
  private final Identities identities;

  NamedSentences(Database database, Identities identities) {
    this.database = database;
    this.identities = identities;
  }

  /** The sentences of a document in order, also those that name nobody. */
  List<NamedSentence> of(DocumentHeader document) {
    List<Named> named = named(document);
    return database
        .list(
            row -> new Place(
                row.getInt(1),
                new Excerpt(row.getString(4), new Span(row.getInt(2), row.getInt(3)))),
            "SELECT position, begin, end, text FROM sentences WHERE document = ? ORDER BY position",
            document.number())
        .stream()
        .map(place -> new NamedSentence(
            document,
            place.position(),
            place.sentence(),
            named.stream()
                .filter(n -> place.sentence().span().contains(n.words().span()))
                .toList()))
        .toList();
  }

  private record Place(int position, Excerpt sentence) {}

  private List<Named> named(DocumentHeader document) {
    String text = database
        .first(
            row -> row.getString(1),
            "SELECT text FROM documents WHERE number = ?",
            document.number())
        .orElse("");
    return database.list(
        row -> {
          Span span = new Span(row.getInt(2), row.getInt(3));
          return new Named(
              identities.actor(document.number(), row.getString(1)),
              new Excerpt(span.of(text), span));
        },
        "SELECT a.actor, m.begin, m.end FROM mentions m JOIN assignments a ON a.mention = m.number"
            + " WHERE m.document = ? ORDER BY m.begin, m.end DESC, a.position",
        document.number());
  }
}
