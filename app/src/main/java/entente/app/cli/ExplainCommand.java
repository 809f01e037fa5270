package entente.app.cli;

import entente.app.answer.ChosenStatement;
import entente.app.answer.Explanation;
import entente.app.cli.Screen.Look;
import entente.app.export.ExplanationJson;
import entente.app.library.Library;
import entente.linking.Report;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Why a statement was made. */
@Command(
    name = "explain",
    description =
        "Shows how a statement came about: the sentence, its parse, the rule, how actor, date and source were decided.",
    footer = "  entente explain 3f0754b1")
final class ExplainCommand extends ListingCommand {
  private static final int LABEL = 14;

  @Parameters(paramLabel = "ID", description = "The statement's id, as the listings show it.")
  private String id;

  @Override
  void print(Library library, Screen screen) {
    Report stored = ChosenStatement.of(library, id);
    new StatementListing(screen, s -> List.of()).print(List.of(stored));
    screen.line();
    Explanation.of(stored.statement())
        .forEach((part, how) -> screen.hanging(Screen.pad(part, LABEL), LABEL, Look.PLAIN, how));
    ChosenStatement.sentence(library, stored).ifPresent(found -> {
      screen.line();
      screen.line(screen.in(Look.BOLD, "Parse"));
      new ParseListing(screen).print(found);
    });
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Report stored = ChosenStatement.of(library, id);
    json.object(out -> new ExplanationJson(out)
        .properties(stored, ChosenStatement.sentence(library, stored).orElse(null)));
  }
}
