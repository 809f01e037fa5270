package entente.app.cli;

import entente.app.answer.AgreementWords;
import entente.app.answer.Phrases;
import entente.app.answer.ToldAgreements;
import entente.app.cli.Screen.Look;
import entente.app.export.AgreementJson;
import entente.app.library.Library;
import entente.relation.Agreement;
import entente.relation.Agreement.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deals, treaties and ceasefires, and what became of them. */
@Command(
    name = "agreements",
    description =
        "Lists the deals, treaties and ceasefires that the texts speak of; with a name, tells the life of one: proposed, made, kept, breached, suspended, left, restored.",
    footer = {"  entente agreements", "  entente agreements \"nuclear deal\""})
final class AgreementsCommand extends ListingCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "One agreement: a name, or words of it.")
  private @Nullable String name;

  @Override
  void print(Library library, Screen screen) {
    List<Agreement> agreements = chosen(library);
    if (name == null) {
      screen.line(
          agreements.isEmpty()
              ? "No text speaks of an agreement."
              : Phrases.count(agreements.size(), "agreement"));
    }
    for (Agreement agreement : agreements) {
      if (name == null) {
        screen.line();
      }
      head(screen, agreement);
      if (name == null) {
        brief(screen, agreement);
      } else {
        life(screen, agreement);
      }
    }
  }

  private static void head(Screen screen, Agreement agreement) {
    screen.line(screen.in(Look.BOLD, agreement.name()));
    List<String> details = new ArrayList<>();
    if (agreement.concluded() != null) {
      details.add(AgreementWords.known(agreement));
    }
    details.add(String.join(", ", agreement.parties()));
    details.add(AgreementWords.count(agreement));
    screen.paragraph(Look.DIM, 2, String.join(Screen.HELD + "· ", details));
  }

  private static void brief(Screen screen, Agreement agreement) {
    if (!agreement.life().isEmpty()) {
      screen.paragraph(
          Look.PLAIN,
          2,
          agreement.life().stream()
              .map(AgreementWords::of)
              .distinct()
              .collect(Collectors.joining("; ")));
    }
  }

  private static void life(Screen screen, Agreement agreement) {
    if (agreement.life().isEmpty()) {
      screen.line("No text says what became of it.");
    }
    for (Stage stage : agreement.life()) {
      screen.line();
      screen.hanging("  ", 2, Look.BOLD, AgreementWords.of(stage));
      screen.paragraph(Look.PLAIN, 4, "“" + stage.told().sentence().sentence().text() + "”");
      screen.paragraph(Look.DIM, 4, SidesCommand.details(stage.told()));
    }
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    json.array(chosen(library), (out, agreement) -> new AgreementJson(out).properties(agreement));
  }

  private List<Agreement> chosen(Library library) {
    List<Agreement> all = ToldAgreements.in(library);
    return name == null ? all : List.of(ToldAgreements.one(all, name));
  }
}
