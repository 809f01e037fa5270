package entente.app.library;

import entente.article.Span;
import entente.linking.DocumentHeader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Goes through the sentences that name two actors or more, one document in memory at a time. */
final class ActorSentences {
  private final Database database;
  private final Identities identities;

  ActorSentences(Database database, Identities identities) {
    this.database = database;
    this.identities = identities;
  }

  void each(List<DocumentHeader> documents, Consumer<ActorSentence> use) {
    documents.forEach(document -> each(document, use));
  }

  private void each(DocumentHeader document, Consumer<ActorSentence> use) {
    List<ActorSentence.Named> mentions = mentions(document);
    List<ActorSentence.Told> statements = statements(document);
    List<Span> cues = cues(document);
    for (StoredSentence sentence : sentences(document)) {
      Span span = sentence.span();
      List<ActorSentence.Named> named =
          mentions.stream().filter(m -> span.contains(m.span())).toList();
      if (named.stream().flatMap(m -> m.actors().stream()).distinct().count() > 1) {
        use.accept(new ActorSentence(
            sentence,
            named,
            statements.stream().filter(s -> span.contains(s.trigger())).toList(),
            cues.stream().filter(span::contains).toList()));
      }
    }
  }

  private List<StoredSentence> sentences(DocumentHeader document) {
    return database.list(
        row -> new StoredSentence(
            document,
            row.getInt(1),
            new Span(row.getInt(2), row.getInt(3)),
            row.getString(4),
            ParsedSentence.read(row.getString(5))),
        "SELECT position, begin, end, text, parse FROM sentences WHERE document = ?1 AND position IN"
            + " (SELECT sentence FROM mentions WHERE document = ?1 GROUP BY sentence HAVING count(*) > 1)"
            + " ORDER BY position",
        document.number());
  }

  private record Place(long number, Span span, String actor) {}

  private List<ActorSentence.Named> mentions(DocumentHeader document) {
    return grouped(
            "SELECT m.number, m.begin, m.end, a.actor FROM mentions m"
                + " JOIN assignments a ON a.mention = m.number WHERE m.document = ?"
                + " ORDER BY m.begin, m.number, a.position",
            document)
        .map(entry -> new ActorSentence.Named(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<ActorSentence.Told> statements(DocumentHeader document) {
    return grouped(
            "SELECT s.number, s.begin, s.end, p.actor FROM statements s"
                + " JOIN sides p ON p.statement = s.number WHERE s.document = ?"
                + " ORDER BY s.position, p.actor",
            document)
        .map(entry -> new ActorSentence.Told(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Stream<Map.Entry<Span, Set<String>>> grouped(String sql, DocumentHeader document) {
    Map<Long, Map.Entry<Span, Set<String>>> found = new LinkedHashMap<>();
    database
        .list(
            row ->
                new Place(row.getLong(1), new Span(row.getInt(2), row.getInt(3)), row.getString(4)),
            sql,
            document.number())
        .forEach(place -> found
            .computeIfAbsent(
                place.number(), number -> Map.entry(place.span(), new LinkedHashSet<>()))
            .getValue()
            .add(identities.id(document.number(), place.actor())));
    return found.values().stream();
  }

  private List<Span> cues(DocumentHeader document) {
    return database
        .list(
            row -> StoredActors.quote(row.getString(1), document.number(), identities)
                .cue(),
            "SELECT record FROM quotes WHERE document = ? ORDER BY position",
            document.number())
        .stream()
        .filter(Objects::nonNull)
        .map(cue -> cue.span())
        .toList();
  }
}
