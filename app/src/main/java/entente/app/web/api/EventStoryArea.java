package entente.app.web.api;

import entente.app.answer.ChosenEvent;
import entente.app.answer.DateWords;
import entente.app.answer.Phrases;
import entente.app.answer.ToldAgreements;
import entente.app.answer.ToldChains;
import entente.app.answer.ToldReactions;
import entente.app.export.ChainJson;
import entente.app.export.ReactionJson;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.linking.Event;
import entente.relation.Agreement;
import entente.relation.Stance;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What an event is part of: what led to it and what followed, who took which stand on it, and the agreements that it concerns. */
final class EventStoryArea implements Area {
  private static final int LONGEST = 3660;

  private final Desk desk;

  EventStoryArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/events/{id}/chain", this::chain);
    routes.get("/api/v1/events/{id}/reactions", this::reactions);
    routes.get("/api/v1/events/{id}/agreements", this::agreements);
  }

  private record Asked(String what, String id, int days) {}

  private ToldChains chains(String id, int days) {
    return desk.remembered(
        new Asked("chain", id, days), library -> ToldChains.of(library, event(library, id), days));
  }

  private ToldReactions told(String id) {
    return desk.remembered(
        new Asked("reactions", id, 0), library -> ToldReactions.of(library, event(library, id)));
  }

  /** The event of an id, of a statement's id, or of words. */
  private static List<Event> event(Library library, String id) {
    return ChosenEvent.of(library, id);
  }

  private void chain(Context context) {
    int days = Query.of(context, "days").whole("days", 0, LONGEST, ToldChains.DAYS);
    ToldChains told = chains(context.pathParam("id"), days);
    Json.object(context, json -> {
      about(json, told.about());
      json.writeStringProperty("count", told.count());
      json.writeNumberProperty("days", days);
      new ChainJson(json).chains("chains", told.chains());
    });
  }

  private void reactions(Context context) {
    Query.of(context);
    ToldReactions told = told(context.pathParam("id"));
    Json.object(context, json -> {
      about(json, told.event());
      json.writeStringProperty("count", told.count());
      json.writeArrayPropertyStart("stances");
      for (Stance stance : Stance.values()) {
        json.writeStartObject();
        json.writeStringProperty("stance", stance.word());
        json.writeStringProperty("heading", ToldReactions.heading(stance));
        json.writeEndObject();
      }
      json.writeEndArray();
      new ReactionJson(json).reactions(told);
    });
  }

  private static void about(JsonGenerator json, List<Event> event) {
    json.writeStringProperty("id", event.get(0).id());
    json.writeStringProperty("title", Phrases.headline(event.get(0).statement()));
    json.writeStringProperty("date", DateWords.of(event.get(0).statement().date()));
  }

  // ---- the agreements that it concerns
  // ----------------------------------------------------------------------------

  private void agreements(Context context) {
    Query.of(context);
    String id = context.pathParam("id");
    List<Agreement> agreements =
        desk.ask(library -> ToldAgreements.concernedBy(library, event(library, id)));
    Json.object(context, json -> {
      json.writeArrayPropertyStart("agreements");
      for (Agreement agreement : agreements) {
        json.writeStartObject();
        json.writeStringProperty("id", agreement.id());
        json.writeStringProperty("name", agreement.name());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}
