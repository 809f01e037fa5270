package entente.app.cli;

import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.app.export.Answers;
import entente.app.export.ToldJson;
import entente.app.library.Library;
import entente.relation.Demand;
import entente.relation.Demand.Kind;
import entente.relation.Demands;
import entente.relation.NamedSentence;
import entente.statement.Statement;
import java.util.List;
import picocli.CommandLine.Command;

/** What one actor asks of another. */
@Command(
    name = "demands",
    description =
        "Tells what an actor asks of another, or of anybody: requests, demands and conditions, and what became of them where a text says so.",
    footer = {"  entente demands \"United States\" Iran", "  entente demands Iran"})
final class DemandsCommand extends SidesCommand {
  @Override
  void print(Library library, Screen screen) {
    Asked asked = asked(library);
    List<Demand> demands = demands(asked);
    screen.line(screen.in(
        Look.BOLD,
        "What " + asked.one().name() + " asks"
            + (asked.other() == null ? "" : " of " + asked.other().name())));
    screen.line(
        demands.isEmpty()
            ? "No text says that it asks anything"
                + (asked.other() == null ? "." : " of " + asked.other().name() + ".")
            : Phrases.count(demands.size(), "demand"));
    for (Demand demand : demands) {
      screen.line();
      SidesCommand.print(screen, demand.told(), "");
      for (NamedSentence item : demand.items()) {
        screen.hanging("    • ", 6, Look.PLAIN, item.sentence().text().replaceFirst("^\\W+", ""));
      }
      for (Demand.Outcome outcome : demand.outcomes()) {
        screen.paragraph(Look.PLAIN, 4, words(outcome));
      }
    }
  }

  private static String words(Demand.Outcome outcome) {
    Statement statement = outcome.report().statement();
    return (outcome.kind() == Kind.MET ? "met: " : "refused: ")
        + Phrases.headline(statement) + ", “"
        + statement.evidence().sentence().text() + "” · id" + Screen.HELD + statement.id();
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Asked asked = asked(library);
    json.object(out -> {
      Answers.actor(out, "a", asked.one());
      if (asked.other() != null) {
        Answers.actor(out, "b", asked.other());
      }
      new ToldJson(out).demands(demands(asked));
    });
  }

  private static List<Demand> demands(Asked asked) {
    return Demands.of(asked.left(), asked.right(), asked.sentences(), asked.reports());
  }
}
