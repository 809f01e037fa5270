package entente.app.web.api;

import entente.app.answer.Bonds;
import entente.app.answer.ChosenActor;
import entente.app.answer.ChosenStatement;
import entente.app.answer.Credits;
import entente.app.answer.Relationship;
import entente.app.answer.UnknownException;
import entente.app.answer.evidence.EventEvidence;
import entente.app.answer.evidence.Paragraph;
import entente.app.answer.evidence.Witness;
import entente.app.export.EventJson;
import entente.app.export.EvidenceJson;
import entente.app.export.EvidenceJson.Shown;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.article.Article;
import entente.linking.Corroboration;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Report;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One event: the reports of it, and all that a page shows as evidence. */
final class EventArea implements Area {
  private final Desk desk;

  EventArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/events/{id}", this::event);
    routes.get("/api/v1/events/{id}/evidence", this::evidence);
  }

  // ---- as the contract has it
  // --------------------------------------------------------------------------------

  private record Told(Event event, Corroboration corroboration, List<Bonds.Bond> bonds) {}

  private void event(Context context) {
    Query.of(context);
    Told told = desk.ask(library -> {
      Event event = chosen(library, context.pathParam("id"));
      return new Told(event, Credits.corroboration(library, event), new Bonds().of(event));
    });
    Json.object(context, json -> {
      EventJson out = new EventJson(json);
      out.properties(told.event(), told.corroboration());
      out.bonds(told.bonds());
    });
  }

  /** The event of an id, or of the statement of an id. */
  static Event chosen(Library library, String id) {
    return library.event(id).orElseThrow(() -> {
      ChosenStatement.requireNotRejected(library, id);
      return new UnknownException("There is no event and no statement \"" + id
          + "\" in the library. It may have been forgotten, or read anew with other words.");
    });
  }

  // ---- as a page shows it
  // ------------------------------------------------------------------------------------

  private record Answer(EventEvidence evidence, List<Bonds.Bond> bonds, List<Shown> shown) {}

  private void evidence(Context context) {
    Query query = Query.paged(context, "a", "b");
    Paging paging = Paging.of(query);
    Answer answer = desk.ask(library -> {
      EventEvidence evidence = EventEvidence.of(library, chosen(library, context.pathParam("id")));
      return new Answer(
          evidence,
          new Bonds().of(evidence.event()),
          shown(library, paging.of(evidence.witnesses()), paths(query)));
    });
    Json.object(
        context,
        json ->
            new EvidenceJson(json).properties(answer.evidence(), answer.bonds(), answer.shown()));
  }

  private static List<Shown> shown(
      Library library, List<Witness> witnesses, Function<Report, List<String>> paths) {
    Map<DocumentHeader, Article> articles = new HashMap<>();
    return witnesses.stream()
        .map(w -> {
          Article article = articles.computeIfAbsent(w.report().document(), library::article);
          return new Shown(w, Paragraph.of(library, article, w.report()), paths.apply(w.report()));
        })
        .toList();
  }

  private record Pair(String one, String other) {}

  /** How a report came into what is told of the two that are asked for. */
  private Function<Report, List<String>> paths(Query query) {
    String one = query.text("a");
    String other = query.text("b");
    if (one == null || other == null) {
      return report -> List.of();
    }
    Relationship between = desk.remembered(
        new Pair(one, other),
        library -> Relationship.Sides.of(
                library, ChosenActor.of(library, one), ChosenActor.of(library, other), false)
            .relationship());
    return between::paths;
  }
}
