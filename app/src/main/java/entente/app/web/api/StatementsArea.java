package entente.app.web.api;

import entente.app.answer.ChosenStatement;
import entente.app.answer.ChosenStatements;
import entente.app.answer.UsageException;
import entente.app.export.ExplanationJson;
import entente.app.export.StatementJson;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.app.library.StoredSentence;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.linking.Report;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements, as the export contract has them. */
final class StatementsArea implements Area {
  private static final String[] FILTERS = {
    "actor",
    "recipient",
    "involving",
    "between",
    "speaker",
    "document",
    "type",
    "sign",
    "modality",
    "least",
    "from",
    "to"
  };

  private final Desk desk;

  StatementsArea(Desk desk) {
    this.desk = desk;
  }

  private record Page(int total, List<Report> statements) {}

  private record Explained(Report report, @Nullable StoredSentence sentence) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/statements", this::list);
    routes.get("/api/v1/statements/{id}", this::explain);
  }

  private void list(Context context) {
    Query query = Query.paged(context, FILTERS);
    Paging paging = Paging.of(query);
    Page page = desk.ask(library -> page(library, filter(library, query), paging));
    Json.object(
        context,
        json -> paging.write(
            json,
            page.total(),
            page.statements(),
            (out, statement) -> new StatementJson(out).properties(statement)));
  }

  private static Page page(Library library, StatementFilter filter, Paging paging) {
    return new Page(
        library.count(filter), library.statements(filter.part(paging.offset(), paging.limit())));
  }

  private static StatementFilter filter(Library library, Query query) {
    ChosenStatements chosen = new ChosenStatements(library)
        .of(query.one("type", EventType.values(), EventType::name))
        .with(query.sign("sign"))
        .as(query.one("modality", Modality.values(), Modality::word))
        .atLeast(query.share("least"))
        .during(query.range())
        .by(query.text("actor"))
        .to(query.text("recipient"))
        .involving(query.text("involving"))
        .saidBy(query.text("speaker"))
        .in(query.text("document"));
    List<String> two = query.texts("between");
    if (!two.isEmpty() && two.size() != 2) {
      throw new UsageException("between takes two actors. Write between=A&between=B.");
    }
    return two.isEmpty()
        ? chosen.filter()
        : chosen.between(two.get(0), two.get(1)).filter();
  }

  private void explain(Context context) {
    Query.of(context);
    Explained explained = desk.ask(library -> {
      Report report = ChosenStatement.of(library, context.pathParam("id"));
      return new Explained(report, ChosenStatement.sentence(library, report).orElse(null));
    });
    Json.object(
        context,
        json -> new ExplanationJson(json).properties(explained.report(), explained.sentence()));
  }
}
