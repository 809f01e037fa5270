package entente.app.web.api;

import entente.app.answer.DecidedStatements;
import entente.app.answer.UnknownException;
import entente.app.answer.UsageException;
import entente.app.export.DecisionExport;
import entente.app.export.DecisionJson;
import entente.app.library.Decision;
import entente.app.library.Library;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Body;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What the user decided: the log, new decisions, and taking them back. */
final class DecisionsArea implements Area {
  private static final String PATH = "/api/v1/decisions";

  private final Desk desk;

  DecisionsArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/export", this::export);
    routes.get(PATH + "/{number}", this::one);
    routes.post(PATH, this::make);
    routes.post(PATH + "/{number}/undo", this::undo);
  }

  private record Titled(Decision decision, @Nullable String title) {}

  private void list(Context context) {
    Paging paging = Paging.of(Query.paged(context));
    List<Titled> newestFirst = desk.remembered("decisions", DecisionsArea::newestFirst);
    Json.object(
        context,
        json -> paging.write(json, newestFirst, (out, one) -> {
          new DecisionJson(out).properties(one.decision());
          out.writeStringProperty("title", one.title());
        }));
  }

  private static List<Titled> newestFirst(Library library) {
    DecidedStatements statements = new DecidedStatements(library);
    List<Titled> all = new ArrayList<>();
    for (Decision decision : library.decisions().list()) {
      all.add(0, new Titled(decision, statements.headline(decision).orElse(null)));
    }
    return all;
  }

  private void export(Context context) {
    Query.of(context);
    List<String> lines = desk.ask(library -> new DecisionExport(library).lines());
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    context.header("Content-Disposition", "attachment; filename=\"entente-decisions.jsonl\"");
    Json.send(
        context, "application/x-ndjson; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private void one(Context context) {
    Query.of(context);
    long number = number(context);
    answer(context, desk.ask(library -> find(library, number)));
  }

  private void make(Context context) {
    Query.of(context);
    WantedDecision wanted = new WantedDecision(Body.of(context), now());
    Decision made = desk.changed(wanted::make);
    context.status(HttpStatus.CREATED).header("Location", PATH + "/" + made.number());
    answer(context, made);
  }

  private void undo(Context context) {
    Query.of(context);
    long number = number(context);
    answer(context, desk.changed(library -> {
      find(library, number);
      library.decisions().undo(number, now());
      return find(library, number);
    }));
  }

  private static Decision find(Library library, long number) {
    return library.decisions().list().stream()
        .filter(decision -> decision.number() == number)
        .findFirst()
        .orElseThrow(() -> new UnknownException(
            "There is no decision " + number + ". The page of your decisions lists them all."));
  }

  private static void answer(Context context, Decision decision) {
    Json.object(context, (JsonGenerator json) -> new DecisionJson(json).properties(decision));
  }

  private static long number(Context context) {
    String written = context.pathParam("number");
    if (!written.matches("[0-9]{1,15}")) {
      throw new UsageException("\"" + written + "\" is no number of a decision.");
    }
    return Long.parseLong(written);
  }

  private Instant now() {
    return desk.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
