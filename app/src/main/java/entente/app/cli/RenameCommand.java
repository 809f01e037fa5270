package entente.app.cli;

import entente.app.library.Decision;
import entente.app.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** An actor goes by another name. */
@Command(
    name = "rename",
    description = "Shows an actor under another name; the names it had find it as before.",
    footer = "  entente actors rename \"Islamic State\" \"ISIS\"")
final class RenameCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "A", description = "The actor.")
  private String actor;

  @Parameters(index = "1", paramLabel = "NAME", description = "Its new name.")
  private String name;

  @Override
  Decision decide(Library library) {
    return library
        .decisions()
        .rename(ListingCommand.actor(library, actor), name.strip(), because(), now());
  }
}
