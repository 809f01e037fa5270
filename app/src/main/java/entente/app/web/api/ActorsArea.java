package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ActorAccount;
import entente.app.answer.ActorWords;
import entente.app.answer.ChosenActor;
import entente.app.answer.DayRange;
import entente.app.answer.DocumentWords;
import entente.app.answer.FoundActors;
import entente.app.answer.Relationship;
import entente.app.export.ActorJson;
import entente.app.library.ActorCounts;
import entente.app.library.ActorProfile;
import entente.app.library.ActorTraces;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.app.river.ActorLine;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Who was found: all of them ranked, and what is known of one. */
final class ActorsArea implements Area {
  private static final String PATH = "/api/v1/actors";
  private static final int FOUND = 10_000;

  private record Row(ActorProfile profile, @Nullable String as, String kind) {}

  private record Found(List<Row> rows, int total, List<String> nearest) {}

  private record Key(String what, String actor) {}

  private final Desk desk;

  ActorsArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/{id}", this::one);
    routes.get(PATH + "/{id}/documents", this::documents);
    routes.get(PATH + "/{id}/timeline", this::timeline);
  }

  private List<ActorProfile> ranking() {
    return desk.remembered("ranking", Library::ranking);
  }

  private void list(Context context) {
    Query query = Query.paged(context, "q", "type");
    Paging paging = Paging.of(query);
    String words = query.text("q");
    Actor.Type type = query.one("type", Actor.Type.values(), Actor.Type::word);
    List<ActorProfile> ranking = ranking();
    Found found =
        words == null ? ranked(ranking, type, paging) : called(ranking, type, words, paging);
    Json.object(context, json -> {
      paging.write(json, found.total(), found.rows(), ActorsArea::row);
      json.writeArrayPropertyStart("nearest");
      found.nearest().forEach(json::writeString);
      json.writeEndArray();
    });
  }

  private Found ranked(List<ActorProfile> profiles, Actor.@Nullable Type type, Paging paging) {
    List<ActorProfile> all =
        profiles.stream().filter(p -> type == null || p.actor().type() == type).toList();
    return desk.ask(library -> new Found(
        paging.of(all).stream().map(p -> row(library, p, null)).toList(), all.size(), List.of()));
  }

  private Found called(
      List<ActorProfile> profiles, Actor.@Nullable Type type, String words, Paging paging) {
    Map<String, ActorProfile> byId =
        profiles.stream().collect(Collectors.toMap(p -> p.actor().id(), Function.identity()));
    Map<String, ActorCounts> counts =
        profiles.stream().collect(Collectors.toMap(p -> p.actor().id(), ActorProfile::counts));
    return desk.ask(library -> {
      FoundActors found = FoundActors.of(library, counts, words, FOUND);
      List<FoundActors.Named> all = found.actors().stream()
          .filter(named -> type == null || named.actor().type() == type)
          .filter(named -> byId.containsKey(named.actor().id()))
          .toList();
      return new Found(
          paging.of(all).stream()
              .map(named -> row(library, byId.get(named.actor().id()), named.as()))
              .toList(),
          all.size(),
          found.nearest());
    });
  }

  private static Row row(Library library, ActorProfile profile, @Nullable String as) {
    return new Row(profile, as, ActorWords.kind(library, profile.actor()));
  }

  private static void row(JsonGenerator json, Row row) {
    new ActorJson(json).facts(row.profile());
    json.writeStringProperty("as", row.as());
    json.writeStringProperty("kind", row.kind());
  }

  private void one(Context context) {
    Query.of(context);
    Actor actor = actor(context, "");
    if (actor == null) {
      return;
    }
    List<ActorProfile> ranking = ranking();
    ActorAccount account = desk.remembered(
        new Key("account", actor.id()), library -> ActorAccount.of(library, ranking, actor));
    Json.object(context, json -> new ActorAccountJson(json).properties(account));
  }

  private void documents(Context context) {
    Paging paging = Paging.of(Query.paged(context));
    Actor actor = actor(context, "/documents");
    if (actor == null) {
      return;
    }
    ActorTraces traces =
        desk.remembered(new Key("traces", actor.id()), library -> library.traces(actor));
    Json.object(context, json -> paging.write(json, traces.seen(), ActorsArea::seen));
  }

  private void timeline(Context context) {
    Query query = Query.of(context, "from", "to", "agents");
    boolean agents = query.flag("agents");
    DayRange range = query.range();
    Actor actor = actor(context, "/timeline");
    if (actor == null) {
      return;
    }
    Key key = new Key(agents ? "line with agents" : "line", actor.id());
    ActorLine line = desk.remembered(key, library -> line(library, actor, agents));
    Json.object(context, json -> new ActorLineJson(json, line).properties(line.view(range)));
  }

  private static ActorLine line(Library library, Actor actor, boolean agents) {
    Side side = agents ? Side.of(actor, library.agents()) : Side.exactly(actor);
    return ActorLine.of(library, actor, new Relationship(side));
  }

  private static void seen(JsonGenerator json, ActorTraces.Seen seen) {
    json.writeStringProperty("id", seen.document().id());
    json.writeStringProperty("title", seen.document().title());
    json.writeStringProperty("source", DocumentWords.of(seen.document()));
    json.writeNumberProperty("mentions", seen.mentions());
    json.writeArrayPropertyStart("readAs");
    seen.readAs().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("words");
    seen.words().forEach(json::writeString);
    json.writeEndArray();
  }

  /** The actor of the address; null, with the answer given, where it is one with another now: until that is undone. */
  private @Nullable Actor actor(Context context, String rest) {
    String named = context.pathParam("id");
    Actor actor = desk.ask(library -> ChosenActor.of(library, named));
    if (actor.id().equals(named) || !desk.ask(library -> library.identities().knows(named))) {
      return actor;
    }
    String query = context.queryString();
    context.redirect(
        PATH + "/" + escaped(actor.id()) + rest + (query == null ? "" : "?" + query),
        HttpStatus.TEMPORARY_REDIRECT);
    return null;
  }

  private static String escaped(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
