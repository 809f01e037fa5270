package entente.app.cli;

import entente.app.answer.UsageException;
import entente.app.answer.WrittenCorrections;
import entente.app.library.Decision;
import entente.app.library.Library;
import entente.attribution.Modality;
import entente.event.EventType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The text says otherwise. */
@Command(
    name = "correct",
    description =
        "Corrects what a statement says; its sentence stays with it, and it is shown as corrected by you.",
    footer = {
      "  entente statements correct s8f3a0c12b944 --actor Iraq --date 2003-03",
      "  entente statements correct s8f3a0c12b944 --recipient none --date 2014..2016"
    })
final class CorrectCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "The id that the listings show.")
  private String id;

  @Option(names = "--actor", paramLabel = "NAME", description = "Who acts, or none.")
  private @Nullable String actor;

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      description = "Whom it is directed at, or none.")
  private @Nullable String recipient;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "A type of PLOVER or a tie: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "A year, a month or a day, two of them with .. between (one may be left out: 2003..), or none.")
  private @Nullable String date;

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "How sure the text is: ${COMPLETION-CANDIDATES}.")
  private @Nullable Modality modality;

  @Option(
      names = "--sign",
      paramLabel = "SIGN",
      description = "+ for cooperation, - for conflict, 0 for neither.")
  private @Nullable String sign;

  @Override
  Decision decide(Library library) {
    WrittenCorrections written = new WrittenCorrections(
        actor,
        recipient,
        type == null ? null : type.name(),
        date,
        modality == null ? null : modality.word(),
        sign);
    if (written.isEmpty()) {
      throw new UsageException(
          "Say what to correct: --actor, --recipient, --type, --date, --modality or --sign.");
    }
    return library.decisions().correct(id, written.in(library), because(), now());
  }
}
