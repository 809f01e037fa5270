package entente.app.cli;

import entente.app.library.Decision;
import entente.app.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Something is no actor. */
@Command(
    name = "hide",
    description =
        "Takes what is no actor out of the library, with the statements of which it is a side; also from what is read later.",
    footer = "  entente actors hide \"Congress of Vienna\"")
final class HideCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "A", description = "What is no actor.")
  private String actor;

  @Override
  Decision decide(Library library) {
    return library.decisions().hide(ListingCommand.actor(library, actor), because(), now());
  }
}
