package entente.app.web.api;

import entente.app.answer.Phrases;
import entente.app.library.Teller;
import entente.app.library.TellerPair;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** The sources that can be compared: outlets, documents, those who speak; and which of them tell of the same. */
final class SourcesArea implements Area {
  private static final String PATH = "/api/v1/sources";
  private static final int PAIRS = 500;

  private final Desk desk;

  SourcesArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/pairs", this::pairs);
  }

  private void list(Context context) {
    Query query = Query.paged(context, "q", "kind");
    String words = query.text("q") == null ? "" : query.text("q").toLowerCase(Locale.ROOT);
    String kind = query.word("kind", "any", "outlet", "document", "speaker");
    List<Teller> all = desk.remembered("sources", library -> library.tellers());
    List<Teller> found = all.stream()
        .filter(teller -> kind.equals("any") || teller.kind().equals(kind))
        .filter(teller -> teller.name().toLowerCase(Locale.ROOT).contains(words)
            || teller.id().toLowerCase(Locale.ROOT).contains(words))
        .toList();
    Json.object(
        context,
        json -> Paging.of(query).write(json, found, (out, teller) -> {
          out.writeStringProperty("kind", teller.kind());
          out.writeStringProperty("id", teller.id());
          out.writeStringProperty("name", teller.name());
          out.writeNumberProperty("documents", teller.documents());
          out.writeNumberProperty("statements", teller.statements());
        }));
  }

  private void pairs(Context context) {
    Query query = Query.paged(context, "of");
    String of = query.text("of");
    List<TellerPair> pairs =
        desk.remembered("pairs of sources", library -> library.tellersOfTheSame(PAIRS));
    List<TellerPair> found = pairs.stream()
        .filter(pair -> of == null || pair.one().equals(of) || pair.other().equals(of))
        .toList();
    Json.object(
        context,
        json -> Paging.of(query).write(json, found, (out, pair) -> {
          out.writeStringProperty("a", pair.one());
          out.writeStringProperty("b", pair.other());
          out.writeNumberProperty("events", pair.events());
          out.writeBooleanProperty("copies", pair.copies());
          out.writeStringProperty("words", words(pair));
        }));
  }

  private static String words(TellerPair pair) {
    return Phrases.count(pair.events(), "event") + " told by both"
        + (pair.copies() ? "; one prints an article of the other" : "");
  }
}
