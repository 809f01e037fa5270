package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.answer.RelationOutline;
import entente.app.answer.RelationOutline.Stretch;
import entente.app.library.CountedRelation;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.linking.Names;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The relations of the library in small, those of whom most is told first. */
final class RelationsArea implements Area {
  private record Pair(String first, String second) {}

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
    Paging paging = Paging.of(query);
    List<CountedRelation> chosen = chosen(query.text("q"), query.text("actor"));
    List<RelationOutline> part = paging.of(chosen).stream().map(this::outline).toList();
    Json.object(context, json -> paging.write(json, chosen.size(), part, RelationsArea::write));
  }

  private List<CountedRelation> chosen(@Nullable String name, @Nullable String named) {
    String actor = named == null
        ? null
        : desk.ask(library -> ChosenActor.of(library, named).id());
    List<CountedRelation> all = desk.remembered("relations", Library::relations);
    return all.stream()
        .filter(relation -> name == null || isOf(relation, name))
        .filter(relation -> actor == null || holds(relation, actor))
        .toList();
  }

  /**
   * Only of those that are shown the history is looked up: in a large library there are thousands. One after the other, so
   * that others are answered in between.
   */
  private RelationOutline outline(CountedRelation counts) {
    Map<Pair, RelationOutline> known =
        desk.remembered("relations in small", library -> new ConcurrentHashMap<>());
    Pair pair = new Pair(counts.first().id(), counts.second().id());
    RelationOutline outline = known.get(pair);
    if (outline == null) {
      outline = desk.ask(library -> RelationOutline.of(library, library.agents(), counts));
      known.put(pair, outline);
    }
    return outline;
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
    relation.stretches().forEach(stretch -> write(json, stretch));
    json.writeEndArray();
  }

  private static void actor(JsonGenerator json, String name, Actor actor) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Stretch stretch) {
    json.writeStartObject();
    json.writeStringProperty("character", stretch.character().word());
    json.writeStringProperty("from", stretch.from().toString());
    json.writeStringProperty("to", stretch.to().toString());
    json.writeNumberProperty("coop", stretch.cooperation());
    json.writeNumberProperty("conf", stretch.conflict());
    json.writeBooleanProperty("turn", stretch.turned());
    json.writeEndObject();
  }
}
