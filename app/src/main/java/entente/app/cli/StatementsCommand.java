package entente.app.cli;

import entente.app.answer.ChosenStatements;
import entente.app.answer.Phrases;
import entente.app.answer.UsageException;
import entente.app.answer.WrittenCorrections;
import entente.app.export.StatementJson;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.event.Sign;
import entente.linking.Report;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Statements chosen by what they say. */
@Command(
    name = "statements",
    description = "Lists statements, chosen by what they say, in the order of documents and text.",
    subcommands = {RejectCommand.class, CorrectCommand.class},
    commandListHeading =
        "%nYour decisions (entente decisions lists them, entente undo takes them back):%n",
    footer = {
      "  entente statements --type SANCTION --sign - --modality actual --attributed-to Crocker",
      "  entente statements reject s8f3a0c12b944"
    })
final class StatementsCommand extends ListingCommand {
  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "A type of PLOVER or a tie: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--sign",
      paramLabel = "SIGN",
      description = "+ for cooperation, - for conflict, 0 for neither.")
  private @Nullable String sign;

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "How sure the text is: ${COMPLETION-CANDIDATES}.")
  private @Nullable Modality modality;

  @Option(
      names = "--document",
      paramLabel = "DOCUMENT",
      description = "A document's id, or a part of its id or title.")
  private @Nullable String document;

  @Option(
      names = "--attributed-to",
      paramLabel = "NAME",
      description = "Somebody in the chain of those who say so.")
  private @Nullable String source;

  @Option(names = "--actor", paramLabel = "ACTOR", description = "Who acts.")
  private @Nullable String actor;

  @Option(names = "--recipient", paramLabel = "ACTOR", description = "Whom it is directed at.")
  private @Nullable String recipient;

  @Option(names = "--confidence", paramLabel = "N", description = "At least so sure, from 0 to 1.")
  private @Nullable Double confidence;

  @Option(
      names = "--rejected",
      description = "Only those that you rejected, or whose actor you hid; shown nowhere else.")
  private boolean rejected;

  @Override
  void print(Library library, Screen screen) {
    if (rejected) {
      printRejected(library, screen);
      return;
    }
    List<Report> statements = library.statements(filter(library));
    if (!quiet()) {
      screen.line(Phrases.count(statements.size(), "statement"));
    }
    new StatementListing(screen, s -> List.of()).print(statements);
  }

  private void printRejected(Library library, Screen screen) {
    Map<Report, Long> found = rejected(library);
    if (!quiet()) {
      screen.line(Phrases.count(found.size(), "rejected statement"));
    }
    new StatementListing(screen, report -> List.of("rejected by decision " + found.get(report)))
        .print(found.keySet());
  }

  private Map<Report, Long> rejected(Library library) {
    if (type != null
        || sign != null
        || modality != null
        || document != null
        || source != null
        || actor != null
        || recipient != null
        || confidence != null) {
      throw new UsageException(
          "--rejected lists all that are rejected; leave the other options out.");
    }
    return library.rejected();
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    if (rejected) {
      json.array(rejected(library).entrySet(), (out, entry) -> {
        new StatementJson(out).properties(entry.getKey());
        out.writeNumberProperty("decision", entry.getValue());
      });
      return;
    }
    json.array(
        library.statements(filter(library)), (out, s) -> new StatementJson(out).properties(s));
  }

  private StatementFilter filter(Library library) {
    return new ChosenStatements(library)
        .of(type)
        .with(sign == null ? null : Sign.ofSymbol(WrittenCorrections.symbol(sign)))
        .as(modality)
        .atLeast(confidence == null ? null : share(confidence))
        .in(document)
        .saidBy(source)
        .by(actor)
        .to(recipient)
        .filter();
  }

  private static double share(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new UsageException("--confidence " + confidence + " is not between 0 and 1.");
    }
    return confidence;
  }
}
