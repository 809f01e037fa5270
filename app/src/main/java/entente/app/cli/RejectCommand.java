package entente.app.cli;

import entente.app.library.Decision;
import entente.app.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The text does not say so. */
@Command(
    name = "reject",
    description =
        "Takes a statement that the text does not make out of all listings, counts and exports.",
    footer = "  entente statements reject s8f3a0c12b944 --because \"it is a metaphor\"")
final class RejectCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "The id that the listings show.")
  private String id;

  @Override
  Decision decide(Library library) {
    return library.decisions().reject(id, because(), now());
  }
}
