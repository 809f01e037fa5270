package entente.app.web.api;

import entente.app.library.Holdings;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What the library holds as a whole. */
final class LibraryArea implements Area {
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
    Holdings holdings = desk.remembered("library", Library::holdings);
    Json.object(context, json -> {
      json.writeStringProperty("folder", desk.folder().toString());
      json.writeStringProperty("words", words(holdings));
      write(json, holdings);
    });
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
}
