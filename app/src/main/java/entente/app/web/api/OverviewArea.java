package entente.app.web.api;

import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import tools.jackson.core.JsonGenerator;

/** What the library holds as a whole. */
final class OverviewArea implements Area {
  private final Desk desk;

  OverviewArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/api/v1/library",
        context -> Json.object(
            context,
            json -> desk.ask(library -> {
              write(json, library);
              return library;
            })));
  }

  private static void write(JsonGenerator json, Library library) {
    json.writeNumberProperty("documents", library.documents().size());
    json.writeNumberProperty("statements", library.statementCount());
  }
}
