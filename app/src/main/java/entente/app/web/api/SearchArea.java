package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.FoundActors;
import entente.app.answer.Phrases;
import entente.app.library.ActorCounts;
import entente.app.library.Library;
import entente.app.library.SearchHit;
import entente.app.library.StatementFilter;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.linking.Report;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Actors by any of their names, and sentences by their words. */
final class SearchArea implements Area {
  private static final int ACTORS = 12;

  private record Sentence(SearchHit hit, List<Report> statements) {}

  private record Found(FoundActors actors, int total, List<Sentence> sentences) {}

  private final Desk desk;

  SearchArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/search", this::search);
  }

  private void search(Context context) {
    Query query = Query.paged(context, "q");
    String words = query.required("q", "the words to look for");
    Paging paging = Paging.of(query);
    Map<String, ActorCounts> counts = desk.remembered("actor counts", Library::actorCounts);
    Found found = desk.ask(library -> find(library, counts, words, paging));
    Json.object(context, json -> {
      json.writeStringProperty("q", words);
      actors(json, found.actors());
      paging.write(json, found.total(), found.sentences(), SearchArea::sentence);
    });
  }

  private static Found find(
      Library library, Map<String, ActorCounts> counts, String words, Paging paging) {
    List<Sentence> sentences = library.search(words, paging.limit(), paging.offset()).stream()
        .map(hit -> new Sentence(hit, statements(library, hit)))
        .toList();
    return new Found(
        FoundActors.of(library, counts, words, ACTORS), library.searchCount(words), sentences);
  }

  private static List<Report> statements(Library library, SearchHit hit) {
    return library.statements(StatementFilter.all()
        .within(hit.document().number(), hit.span().begin(), hit.span().end()));
  }

  private static void actors(JsonGenerator json, FoundActors found) {
    json.writeArrayPropertyStart("actors");
    for (FoundActors.Named named : found.actors()) {
      Actor actor = named.actor();
      json.writeStartObject();
      json.writeStringProperty("id", actor.id());
      json.writeStringProperty("name", actor.name());
      json.writeStringProperty("as", named.as());
      json.writeStringProperty("type", actor.type().word());
      json.writeNumberProperty("statements", named.statements());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("actorsInAll", found.total());
    json.writeArrayPropertyStart("nearest");
    found.nearest().forEach(json::writeString);
    json.writeEndArray();
  }

  private static void sentence(JsonGenerator json, Sentence sentence) {
    SearchHit hit = sentence.hit();
    json.writeObjectPropertyStart("document");
    json.writeStringProperty("id", hit.document().id());
    json.writeStringProperty("title", hit.document().title());
    json.writeStringProperty("outlet", hit.document().outlet());
    json.writeStringProperty(
        "published",
        hit.document().published() == null ? null : hit.document().published().toString());
    json.writeStringProperty("words", DocumentWords.published(hit.document()));
    json.writeEndObject();
    json.writeStringProperty("text", hit.plainText());
    json.writeNumberProperty("begin", hit.span().begin());
    json.writeNumberProperty("end", hit.span().end());
    json.writeArrayPropertyStart("found");
    hit.found().forEach(range -> {
      json.writeStartArray();
      json.writeNumber(range.begin());
      json.writeNumber(range.end());
      json.writeEndArray();
    });
    json.writeEndArray();
    json.writeArrayPropertyStart("statements");
    sentence.statements().forEach(report -> statement(json, report));
    json.writeEndArray();
  }

  private static void statement(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("id", report.statement().id());
    json.writeStringProperty("event", report.event());
    json.writeStringProperty("sign", Phrases.sign(report.statement()));
    json.writeStringProperty("title", Phrases.headline(report.statement()));
    json.writeStringProperty("date", DateWords.of(report.statement().date()));
    json.writeEndObject();
  }
}
