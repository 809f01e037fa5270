package entente.app.cli;

import entente.app.answer.ChosenActor;
import entente.app.answer.DateWords;
import entente.app.answer.Phrases;
import entente.app.answer.UsageException;
import entente.app.cli.Screen.Look;
import entente.app.export.AgreementJson;
import entente.app.library.Library;
import entente.app.library.NearestNames;
import entente.app.library.StatementFilter;
import entente.attribution.Modality;
import entente.relation.Agreement;
import entente.relation.Agreement.Stage;
import entente.relation.Agreements;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final int SUGGESTIONS = 3;

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
      details.add("commonly known: concluded " + agreement.concluded());
    }
    details.add(String.join(", ", agreement.parties()));
    int documents = (int)
        agreement.mentions().stream().map(m -> m.document().number()).distinct().count();
    details.add(Phrases.count(agreement.mentions().size(), "sentence") + " in "
        + Phrases.count(documents, "document"));
    screen.paragraph(Look.DIM, 2, String.join(Screen.HELD + "· ", details));
  }

  private static void brief(Screen screen, Agreement agreement) {
    if (!agreement.life().isEmpty()) {
      screen.paragraph(
          Look.PLAIN,
          2,
          agreement.life().stream()
              .map(AgreementsCommand::words)
              .distinct()
              .collect(Collectors.joining("; ")));
    }
  }

  private static String words(Stage stage) {
    String who = stage.who().stream()
        .map(n -> n.actor().name())
        .distinct()
        .collect(Collectors.joining(" and "));
    return stage.turn().word().replace('-', ' ') + modality(stage.modality())
        + (who.isEmpty() ? "" : " (" + who + ")") + ", " + date(stage);
  }

  private static String modality(Modality modality) {
    return modality == Modality.ACTUAL ? "" : " (" + modality.word() + ")";
  }

  private static String date(Stage stage) {
    return DateWords.of(new EventDate(
        stage.from(),
        stage.to(),
        EventDate.Extent.WITHIN,
        EventDate.Open.NONE,
        EventDate.Basis.EXPLICIT,
        null,
        null,
        ""));
  }

  private static void life(Screen screen, Agreement agreement) {
    if (agreement.life().isEmpty()) {
      screen.line("No text says what became of it.");
    }
    for (Stage stage : agreement.life()) {
      screen.line();
      screen.hanging("  ", 2, Look.BOLD, words(stage));
      screen.paragraph(Look.PLAIN, 4, "“" + stage.told().sentence().sentence().text() + "”");
      screen.paragraph(Look.DIM, 4, SidesCommand.details(stage.told()));
    }
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    json.array(chosen(library), (out, agreement) -> new AgreementJson(out).properties(agreement));
  }

  private List<Agreement> chosen(Library library) {
    List<Long> documents = library.documentsWithAny(Agreements.words());
    List<Agreement> all = documents.isEmpty()
        ? List.of()
        : Agreements.in(
            SidesCommand.sentences(library, documents),
            library.statements(StatementFilter.all().inDocuments(documents)));
    return name == null ? all : List.of(one(all, name));
  }

  private static Agreement one(List<Agreement> all, String name) {
    if (name.isBlank()) {
      throw new UsageException("No agreement is named. List all with: entente agreements");
    }
    List<Agreement> exact =
        all.stream().filter(a -> names(a).anyMatch(n -> same(n, name))).toList();
    List<Agreement> found = exact.isEmpty()
        ? all.stream().filter(a -> names(a).anyMatch(n -> holds(n, name))).toList()
        : exact;
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      List<String> near = NearestNames.to(
          name, all.stream().flatMap(a -> Stream.of(a.name(), a.id())).toList(), SUGGESTIONS);
      throw new UsageException(
          ChosenActor.unknown("agreement", name, near) + " List all with: entente agreements");
    }
    throw new UsageException("\"" + name + "\" may be: "
        + found.stream().map(a -> a.name() + " (" + a.id() + ")").collect(Collectors.joining(", "))
        + ". Name one of them in full or by its id.");
  }

  private static Stream<String> names(Agreement agreement) {
    return Stream.concat(Stream.of(agreement.id(), agreement.name()), agreement.calls().stream());
  }

  private static boolean same(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean holds(String name, String words) {
    String folded = name.toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(folded::contains);
  }
}
