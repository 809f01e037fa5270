package entente.bench.phases;

import entente.actor.Actor;
import entente.article.Span;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Evidence;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.List;

/** An event between two invented states, told by one article. */
final class SimulatedAct {
  private static final Party ARNOR = party("ARN", "Arnor");
  private static final Party GONDOR = party("GON", "Gondor");

  private SimulatedAct() {}

  private static Party party(String code, String name) {
    Actor actor = new Actor("state:" + code, name, Actor.Type.STATE, code, "GOV", List.of(name));
    return new Party(actor, new Excerpt(name, new Span(0, name.length())), "GOV", "by name");
  }

  /** The event that a statement at this place of an article of its own tells. */
  static Event of(int number, EventType type, EventDate date, double confidence) {
    DocumentHeader document = new DocumentHeader(
        number / 10, "article-" + number / 10, "Outlet " + number / 10 % 4, null, null, null, null);
    String id = "s" + number;
    return new Event(
        "e-" + id,
        List.of(new Report(
            statement(id, document.id(), type, date, confidence), document, number % 10)));
  }

  private static Statement statement(
      String id, String document, EventType type, EventDate date, double confidence) {
    Excerpt sentence = new Excerpt("Arnor did it.", new Span(0, 13));
    return new Statement(
        id,
        document,
        Statement.Kind.EVENT,
        type.name(),
        null,
        List.of(),
        type.score(),
        null,
        type.sign(),
        type.quad(),
        ARNOR,
        GONDOR,
        List.of(),
        null,
        false,
        date,
        null,
        List.of(),
        Modality.ACTUAL,
        List.of(),
        new Evidence(sentence, new Excerpt("did", new Span(6, 9))),
        List.of(),
        type + ": simulated",
        confidence);
  }
}
