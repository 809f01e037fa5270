package entente.app.web.api;

import entente.app.answer.TimeWords;
import entente.app.answer.change.Change;
import entente.app.answer.change.Changes;
import entente.app.answer.change.News;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What changed in the library: each reading with what it brought, each decision in force, the newest first. */
final class ChangesArea implements Area {
  private record Key(@Nullable Instant when, @Nullable Long decision) {
    static Key of(Change change) {
      return change instanceof Change.Decided decided
          ? new Key(change.when(), decided.decision().number())
          : new Key(change.when(), null);
    }
  }

  private final Desk desk;

  ChangesArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/changes", this::list);
  }

  private void list(Context context) {
    Query query = Query.paged(context, "zone");
    TimeWords times = new TimeWords(desk.now(), query.zone("zone"));
    Paging paging = Paging.of(query);
    List<Change> all = desk.remembered("changes", Changes::of);
    List<News> part = paging.of(all).stream().map(this::news).toList();
    Json.object(
        context,
        json -> paging.write(json, all.size(), part, (out, one) -> write(out, one, times)));
  }

  /** Only of those that are shown it is looked up what they brought; one after the other, so that others are answered in between. */
  private News news(Change change) {
    Map<Key, News> known = desk.remembered("news", library -> new ConcurrentHashMap<>());
    Key key = Key.of(change);
    News news = known.get(key);
    if (news == null) {
      news = desk.ask(library -> Changes.news(library, change));
      known.put(key, news);
    }
    return news;
  }

  private static void write(JsonGenerator json, News news, TimeWords times) {
    Instant when = news.when();
    json.writeStringProperty("at", when == null ? null : when.toString());
    json.writeStringProperty("day", when == null ? "Time not known" : times.day(when));
    json.writeStringProperty("hour", when == null ? null : times.hour(when));
    json.writeStringProperty("words", news.words());
    if (news.decision() == null) {
      json.writeNullProperty("decision");
    } else {
      json.writeNumberProperty("decision", news.decision());
    }
    json.writeArrayPropertyStart("parts");
    news.parts().forEach(part -> write(json, part));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, News.Part part) {
    json.writeStartObject();
    json.writeStringProperty("kind", part.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("words", part.words());
    json.writeNumberProperty("total", part.total());
    json.writeArrayPropertyStart("lines");
    part.lines().forEach(line -> write(json, line));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, News.Line line) {
    json.writeStartObject();
    json.writeStringProperty("about", line.about());
    json.writeStringProperty("words", line.words());
    json.writeStringProperty("document", line.where().document());
    json.writeStringProperty("statement", line.where().statement());
    json.writeStringProperty("event", line.where().event());
    json.writeStringProperty("actor", line.where().actor());
    json.writeStringProperty("other", line.where().other());
    json.writeEndObject();
  }
}
