package entente.app.web.api;

import entente.app.answer.Change;
import entente.app.answer.Changes;
import entente.app.library.Holdings;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** What the library holds as a whole, and what changed in it last. */
final class LibraryArea implements Area {
  private static final int DOCUMENTS = 4;
  private static final int DECISIONS = 3;

  private record Overview(Holdings holdings, List<Change> changes) {}

  private final Desk desk;

  LibraryArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/library", this::library);
  }

  private void library(Context context) {
    Query.of(context);
    Overview overview = desk.remembered("library", LibraryArea::overview);
    Json.object(context, json -> {
      json.writeStringProperty("folder", desk.folder().toString());
      json.writeStringProperty("words", words(overview.holdings()));
      write(json, overview.holdings());
      json.writeArrayPropertyStart("changes");
      overview.changes().forEach(change -> write(json, change));
      json.writeEndArray();
    });
  }

  private static Overview overview(Library library) {
    Changes changes = new Changes(library);
    return new Overview(
        library.holdings(),
        Stream.concat(changes.decisions(DECISIONS).stream(), changes.documents(DOCUMENTS).stream())
            .toList());
  }

  private static String words(Holdings holdings) {
    if (holdings.documents() == 0) {
      return "Nothing has been read yet. Everything stays on this machine.";
    }
    return count(holdings.documents(), "article") + " read, "
        + count(holdings.statements(), "statement") + ", "
        + count(holdings.events(), "event")
        + years(holdings) + ". Everything stays on this machine.";
  }

  /** Large numbers in groups of three digits: "50,053 statements". */
  private static String count(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }

  /** In years alone: of most dates the texts say no more, and the first of an interval is no day of anything. */
  private static String years(Holdings holdings) {
    if (holdings.first() == null || holdings.last() == null) {
      return "";
    }
    int first = holdings.first().getYear();
    int last = holdings.last().getYear();
    return first == last ? " of " + first : " of " + first + "–" + last;
  }

  private static void write(JsonGenerator json, Holdings holdings) {
    json.writeNumberProperty("documents", holdings.documents());
    json.writeNumberProperty("statements", holdings.statements());
    json.writeNumberProperty("events", holdings.events());
    json.writeNumberProperty("actors", holdings.actors());
    json.writeNumberProperty("outlets", holdings.outlets());
    json.writeStringProperty(
        "first", holdings.first() == null ? null : holdings.first().toString());
    json.writeStringProperty(
        "last", holdings.last() == null ? null : holdings.last().toString());
  }

  private static void write(JsonGenerator json, Change change) {
    json.writeStartObject();
    json.writeStringProperty("about", change.about());
    json.writeStringProperty("words", change.words());
    json.writeStringProperty("document", change.document());
    if (change.decision() == null) {
      json.writeNullProperty("decision");
    } else {
      json.writeNumberProperty("decision", change.decision());
    }
    json.writeEndObject();
  }
}
