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
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  /** Whether the answer is given already: where one of the two is one with another actor now, it is at that one's address. */
  private boolean isRedirected(Context context, String rest) {
    String one = present(context.pathParam("a"));
    String other = present(context.pathParam("b"));
    if (one.equals(context.pathParam("a")) && other.equals(context.pathParam("b"))) {
      return false;
    }
    String query = context.queryString();
    context.redirect(
        "/api/v1/relations/" + escaped(one) + "/" + escaped(other) + rest
            + (query == null ? "" : "?" + query),
        // Not for ever: the user may part them again.
        HttpStatus.TEMPORARY_REDIRECT);
    return true;
  }

  /** The id that an actor goes by now; what is no id stays as it is. */
  private String present(String named) {
    return desk.ask(
        library -> library.identities().isShown(named) ? library.identities().id(named) : named);
  }

  private static String escaped(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static ChosenPair pair(Library library, Context context) {
    return ChosenPair.of(library, context.pathParam("a"), context.pathParam("b"));
  }

  // ---- the contract

  private void relation(Context context) {
    RelationQuery query = RelationQuery.of(context);
    if (isRedirected(context, "")) {
      return;
    }
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
    if (isRedirected(context, "/river")) {
      return;
    }
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
