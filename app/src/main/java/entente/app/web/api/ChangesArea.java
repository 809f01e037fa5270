package entente.app.web.api;

import entente.app.answer.TimeWords;
import entente.app.answer.change.Change;
import entente.app.answer.change.Changes;
import entente.app.answer.change.News;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What changed in the library: each reading with what it brought, each decision in force, the newest first. */
final class ChangesArea implements Area {
  /** A part of the list, of one moment of the library. */
  private record Told(int total, List<News> part) {
    static Told of(Library library, Paging paging) {
      List<Change> all = Changes.of(library);
      return new Told(
          all.size(),
          paging.of(all).stream().map(change -> Changes.news(library, change)).toList());
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
    Told told = desk.remembered(List.of("changes", paging), library -> Told.of(library, paging));
    Json.object(
        context,
        json ->
            paging.write(json, told.total(), told.part(), (out, news) -> write(out, news, times)));
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
