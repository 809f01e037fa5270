package entente.app.web.api;

import entente.app.answer.Phrases;
import entente.app.answer.TimeWords;
import entente.app.library.FailedReading;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What could not be read, whenever that was and whoever asked for it, until it is read or dismissed. */
final class FailuresArea implements Area {
  private static final String PATH = "/api/v1/failures";

  private final Desk desk;

  FailuresArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.delete(PATH, this::dismiss);
  }

  private void list(Context context) {
    answer(context, Query.paged(context, "zone"));
  }

  private void dismiss(Context context) {
    Query query = Query.paged(context, "zone");
    desk.change(library -> library.readings().dismiss());
    answer(context, query);
  }

  private void answer(Context context, Query query) {
    TimeWords times = new TimeWords(desk.now(), query.zone("zone"));
    Paging paging = Paging.of(query);
    List<FailedReading> failures =
        desk.remembered("failures", library -> library.readings().failures());
    Json.object(context, json -> {
      json.writeStringProperty("words", words(failures.size()));
      paging.write(json, failures, (out, failed) -> write(out, failed, times));
    });
  }

  private static String words(int failures) {
    return failures == 0
        ? "All that was given could be read"
        : Phrases.count(failures, "document") + " could not be read";
  }

  private static void write(JsonGenerator json, FailedReading failed, TimeWords times) {
    json.writeStringProperty("document", failed.failure().document());
    json.writeStringProperty("problem", failed.failure().problem());
    json.writeStringProperty("remedy", failed.failure().remedy());
    json.writeStringProperty("at", failed.when().toString());
    json.writeStringProperty("when", times.of(failed.when()));
  }
}
