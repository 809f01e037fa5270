package entente.app.export;

import entente.app.answer.DecidedStatements;
import entente.app.library.Choice;
import entente.app.library.Choice.Rename;
import entente.app.library.Choice.Split;
import entente.app.library.Decision;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The decisions in force as data to test readers of text with: with each decision about a statement the statement as it
 * was read and as it should be, with each about an actor by what the actor is known.
 */
public final class DecisionExport {
  private final Library library;
  private final DecidedStatements statements;

  /** Of the decisions of a library. */
  public DecisionExport(Library library) {
    this.library = library;
    this.statements = new DecidedStatements(library);
  }

  /** JSON objects, one a line, in the order in which the decisions were made. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Decision decision : library.decisions().list()) {
      if (decision.isInForce()) {
        lines.add(Exporter.json(json -> line(json, decision)));
      }
    }
    return lines;
  }

  private void line(JsonGenerator json, Decision decision) {
    Fields fields = new Fields(json);
    Choice choice = decision.choice();
    new DecisionJson(json).properties(decision);
    if (choice instanceof Rename rename) {
      fields.text("name", rename.name());
    }
    if (choice instanceof Split split) {
      fields.texts("documents", split.documents()).texts("readAs", split.readAs());
    }
    if (choice.actors().isEmpty()) {
      Report read = statements.of(decision).orElse(null);
      statement(json, "read", read);
      statement(json, "right", read == null ? null : right(read));
    }
  }

  /** What stands in the place of what was read; nothing where that was rejected. */
  private @Nullable Report right(Report read) {
    return library.statements(StatementFilter.all().withId(read.statement().id())).stream()
        .filter(now -> now.document().equals(read.document()))
        .findFirst()
        .orElse(null);
  }

  private static void statement(JsonGenerator json, String name, @Nullable Report report) {
    new Fields(json).object(name, report, new StatementJson(json)::properties);
  }
}
