package entente.app.cli;

import entente.app.answer.DateWords;
import entente.app.answer.DecisionWords;
import entente.app.answer.Phrases;
import entente.app.export.DecisionJson;
import entente.app.library.Decision;
import entente.app.library.Library;
import java.time.ZoneOffset;
import java.util.List;
import picocli.CommandLine.Command;

/** What the user decided. */
@Command(
    name = "decisions",
    description = "Lists what you decided about actors and statements, and what has become of it.",
    footer = "  entente decisions")
final class DecisionsCommand extends ListingCommand {
  @Override
  void print(Library library, Screen screen) {
    List<Decision> decisions = library.decisions().list();
    if (!quiet()) {
      screen.line(Phrases.count(decisions.size(), "decision"));
    }
    int widest = decisions.isEmpty()
        ? 0
        : String.valueOf(decisions.get(decisions.size() - 1).number()).length();
    for (Decision decision : decisions) {
      screen.line();
      String number = String.valueOf(decision.number());
      screen.hanging(
          " ".repeat(widest - number.length()) + number + "  ",
          widest + 2,
          Screen.Look.BOLD,
          DecisionWords.of(decision.choice()));
      if (decision.because() != null) {
        screen.paragraph(Screen.Look.PLAIN, widest + 2, "because " + decision.because());
      }
      screen.paragraph(
          Screen.Look.DIM,
          widest + 2,
          day(decision) + Screen.HELD + "· " + DecisionWords.state(decision));
    }
  }

  private static String day(Decision decision) {
    return DateWords.day(decision.made().atZone(ZoneOffset.UTC).toLocalDate());
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    json.array(
        library.decisions().list(), (out, decision) -> new DecisionJson(out).properties(decision));
  }
}
