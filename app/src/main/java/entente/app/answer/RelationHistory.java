package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Library;
import entente.linking.DocumentHeader;
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
