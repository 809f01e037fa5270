package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ChosenPair;
import entente.app.answer.DayRange;
import entente.app.answer.JoiningPath;
import entente.app.answer.RelationHistory;
import entente.app.export.Exporter;
import entente.app.export.RelationJson;
import entente.app.library.Library;
import entente.app.river.River;
import entente.app.river.RiverChoice;
import entente.app.river.RiverComposer;
import entente.app.river.RiverView;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The history of two actors: as the contract has it, and as a river. */
final class RelationArea implements Area {
  private static final String PATH = "/api/v1/relations/{a}/{b}";

  private final Desk desk;

  RelationArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::relation);
    routes.get(PATH + "/river", this::river);
  }

  private static ChosenPair pair(Library library, Context context) {
    return ChosenPair.of(library, context.pathParam("a"), context.pathParam("b"));
  }

  // ---- the contract

  private void relation(Context context) {
    RelationQuery query = RelationQuery.of(context);
    Json.text(context, desk.ask(library -> {
      RelationHistory history =
          RelationHistory.of(library, pair(library, context), query.exact(), query.range());
      return Exporter.json(json -> write(json, library, history, query));
    }));
  }

  private static void write(
      JsonGenerator json, Library library, RelationHistory history, RelationQuery query) {
    RelationJson relation = new RelationJson(json, history);
    DayRange at = query.at();
    if (query.bySource()) {
      relation.bySource(library);
    } else if (at != null) {
      relation.at(library, at);
    } else {
      relation.whole(library);
    }
  }

  // ---- the river

  /** What a remembered river depends on. */
  private record RiverKey(String one, String other, boolean exact) {}

  /** A river, and who joins the two where nothing is told of them. */
  private record Drawn(River river, @Nullable List<Actor> path) {}

  private void river(Context context) {
    RiverQuery query = RiverQuery.of(context);
    ChosenPair pair = desk.ask(library -> pair(library, context));
    RiverKey key = new RiverKey(pair.one().id(), pair.other().id(), query.exact());
    Drawn drawn = desk.remembered(key, library -> drawn(library, pair, query.exact()));
    RiverChoice choice = query.choice(drawn.river());
    RiverView view = RiverView.of(drawn.river(), choice);
    Json.object(context, json -> new RiverJson(json, view).properties(drawn.path()));
  }

  private static Drawn drawn(Library library, ChosenPair pair, boolean exact) {
    RelationHistory history = RelationHistory.of(library, pair, exact, DayRange.EVERYTHING);
    River river = RiverComposer.of(library, history);
    boolean empty = river.marks().isEmpty();
    return new Drawn(river, empty ? JoiningPath.of(library, pair.one(), pair.other()) : null);
  }
}
