package entente.app.web.api;

import entente.app.answer.ChosenPair;
import entente.app.answer.DayRange;
import entente.app.answer.RelationHistory;
import entente.app.answer.SideBySide;
import entente.app.answer.SourceComparison;
import entente.app.answer.UsageException;
import entente.app.export.ComparisonJson;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What two sources tell, and which sources there are to compare. */
final class ComparisonArea implements Area {
  private static final String PATH = "/api/v1/comparison";
  private static final String A_SOURCE =
      "the name of an outlet, the id of a document, or somebody who speaks in the articles";

  private final Desk desk;

  ComparisonArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::whole);
    routes.get(PATH + "/rows", this::rows);
  }

  private void whole(Context context) {
    Compared compared = compared(Query.of(context, "a", "b", "one", "other"));
    Json.object(context, json -> new ComparisonJson(json).properties(compared.told()));
  }

  private void rows(Context context) {
    Query query = Query.paged(context, "a", "b", "one", "other", "show");
    Compared compared = compared(query);
    Rows shown = query.one("show", Rows.values(), Rows::word);
    Paging paging = Paging.of(query);
    Json.object(
        context,
        json ->
            new ComparedRows(json, compared).properties(shown == null ? Rows.ALL : shown, paging));
  }

  private Compared compared(Query query) {
    String a = query.required("a", A_SOURCE);
    String b = query.required("b", A_SOURCE);
    String one = query.text("one");
    String other = query.text("other");
    if ((one == null) != (other == null)) {
      throw new UsageException(
          "Only " + (one == null ? "other" : "one") + " is given. Name two actors, or none.");
    }
    return desk.remembered(
        List.of("comparison", a, b, one == null ? "" : one, other == null ? "" : other),
        library -> compared(library, a, b, one, other));
  }

  private static Compared compared(
      Library library, String a, String b, @Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      SourceComparison told = SourceComparison.of(library, a, b);
      return new Compared(told, SideBySide.of(told, null), null);
    }
    ChosenPair pair = ChosenPair.of(library, one, other);
    RelationHistory between = RelationHistory.of(library, pair, false, DayRange.EVERYTHING);
    SourceComparison told = SourceComparison.of(library, a, b, between);
    return new Compared(told, SideBySide.of(told, between.phases(library)), pair);
  }

  /**
   * Two sources compared.
   *
   * @param told what they tell
   * @param aligned the same, row by row
   * @param between the two actors that are asked for, or null
   */
  record Compared(
      SourceComparison told, SideBySide aligned, @Nullable ChosenPair between) {}

  /** Which rows are shown. */
  enum Rows {
    ALL,
    BOTH,
    ONE,
    DIFFERING;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean has(SideBySide.Row row) {
      return switch (this) {
        case ALL -> true;
        case BOTH -> row.isShared();
        case ONE -> !row.isShared();
        case DIFFERING -> !row.differences().isEmpty();
      };
    }
  }
}
