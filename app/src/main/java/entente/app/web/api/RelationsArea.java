package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.answer.RelationOutline;
import entente.app.answer.Strength;
import entente.app.library.Agents;
import entente.app.library.CountedRelation;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.linking.Names;
import entente.relation.Phase;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The relations of the library in small, those of whom most is told first. */
final class RelationsArea implements Area {
  /** What a page of the list depends on. */
  private record Asked(@Nullable String name, @Nullable String actor, Paging paging) {}

  private record Page(int total, List<RelationOutline> relations) {}

  private final Desk desk;

  RelationsArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/relations", this::list);
  }

  private void list(Context context) {
    Query query = Query.paged(context, "q", "actor");
    String named = query.text("actor");
    String actor = named == null
        ? null
        : desk.ask(library -> ChosenActor.of(library, named).id());
    Asked asked = new Asked(query.text("q"), actor, Paging.of(query));
    List<CountedRelation> all = desk.remembered("relations", Library::relations);
    Page page = desk.remembered(asked, library -> page(library, all, asked));
    Json.object(
        context,
        json -> asked.paging().write(json, page.total(), page.relations(), RelationsArea::write));
  }

  /** Only of those on the page the history is looked up: in a large library there are thousands. */
  private static Page page(Library library, List<CountedRelation> all, Asked asked) {
    List<CountedRelation> chosen = all.stream()
        .filter(relation -> asked.name() == null || isOf(relation, asked.name()))
        .filter(relation -> asked.actor() == null || holds(relation, asked.actor()))
        .toList();
    Agents agents = new Agents(library);
    return new Page(
        chosen.size(),
        asked.paging().of(chosen).stream()
            .map(counts -> RelationOutline.of(library, agents, counts))
            .toList());
  }

  private static boolean isOf(CountedRelation relation, String name) {
    return isCalled(relation.first(), name) || isCalled(relation.second(), name);
  }

  private static boolean holds(CountedRelation relation, String id) {
    return relation.first().id().equals(id) || relation.second().id().equals(id);
  }

  private static boolean isCalled(Actor actor, String name) {
    return actor.id().equals(name)
        || actor.names().stream().anyMatch(own -> Names.fold(own).contains(Names.fold(name)));
  }

  private static void write(JsonGenerator json, RelationOutline relation) {
    CountedRelation counts = relation.counts();
    actor(json, "a", counts.first());
    actor(json, "b", counts.second());
    json.writeNumberProperty("events", counts.events());
    json.writeNumberProperty("positive", counts.positive());
    json.writeNumberProperty("negative", counts.negative());
    json.writeNumberProperty("documents", counts.documents());
    json.writeNumberProperty("all", relation.all());
    json.writeNumberProperty("outlets", relation.outlets());
    if (relation.origins() == null) {
      json.writeNullProperty("origins");
    } else {
      json.writeNumberProperty("origins", relation.origins());
    }
    json.writeStringProperty("now", relation.now());
    json.writeArrayPropertyStart("phases");
    relation.phases().forEach(phase -> write(json, phase));
    json.writeEndArray();
  }

  private static void actor(JsonGenerator json, String name, Actor actor) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Phase phase) {
    json.writeStartObject();
    json.writeStringProperty("character", phase.character().word());
    json.writeStringProperty("from", phase.begin().first().toString());
    json.writeStringProperty("to", phase.end().last().toString());
    json.writeNumberProperty("coop", Strength.ofCooperation(phase));
    json.writeNumberProperty("conf", Strength.ofConflict(phase));
    json.writeBooleanProperty("turn", phase.turn() != null);
    json.writeEndObject();
  }
}
