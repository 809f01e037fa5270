package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Library;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is told of two actors.
 *
 * @param one the one
 * @param other the other
 * @param relationship the sides that they stand for
 * @param statements what is told of these, in the order of documents and text
 * @param provenance where the articles have it
 */
public record RelationHistory(
    Actor one,
    Actor other,
    Relationship relationship,
    List<Report> statements,
    Provenance provenance) {
  public RelationHistory {
    statements = List.copyOf(statements);
  }

  /**
   * What a library tells of two actors.
   *
   * @param exact whether only what the two themselves did counts, not their members and agents
   * @param range the time that it may lie in
   */
  public static RelationHistory of(
      Library library, ChosenPair pair, boolean exact, DayRange range) {
    Relationship relationship =
        Relationship.Sides.of(library, pair.one(), pair.other(), exact).relationship();
    List<Report> told = relationship.statements(library).stream()
        .filter(r -> range.admits(r.statement().date()))
        .toList();
    return new RelationHistory(
        pair.one(), pair.other(), relationship, told, Credits.of(library, Credits.toldTwice(told)));
  }

  /** How much is told of them, in a sentence: "40 statements in 3 documents tell of 31 events and ties." */
  public String summary() {
    int documents =
        (int) statements.stream().map(r -> r.document().id()).distinct().count();
    int events = Event.of(statements).size();
    return Phrases.count(statements.size(), "statement") + " in "
        + Phrases.count(documents, "document") + (statements.size() == 1 ? " tells " : " tell ")
        + (events == 1 ? "one event or tie." : "of " + events + " events and ties.");
  }

  public String title() {
    return one.name() + " and " + other.name();
  }

  public Phases phases(Library library) {
    return relationship.phases(library, statements, provenance);
  }

  /** The history that each outlet tells, by its name; a document of no known outlet stands for itself. */
  public Map<String, RelationHistory> bySource() {
    Map<String, List<Report>> statementsOf = statements.stream()
        .collect(Collectors.groupingBy(
            r -> source(r.document()), LinkedHashMap::new, Collectors.toList()));
    Map<String, RelationHistory> histories = new LinkedHashMap<>();
    statementsOf.forEach((source, told) ->
        histories.put(source, new RelationHistory(one, other, relationship, told, provenance)));
    return histories;
  }

  private static String source(DocumentHeader document) {
    return document.outlet() == null ? document.id() : document.outlet();
  }
}
