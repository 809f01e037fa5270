package entente.app.cli;

import entente.app.library.Decision;
import entente.app.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two actors are one. */
@Command(
    name = "merge",
    description = "Makes one actor of two; the first gives its name, all names of both are kept.",
    footer = "  entente actors merge \"Qassem Soleimani\" \"the general\"")
final class MergeCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "A", description = "The actor whose name is kept.")
  private String kept;

  @Parameters(index = "1", paramLabel = "B", description = "The actor that is the same.")
  private String joined;

  @Option(
      names = "--force",
      description = "Also a state and a person, or two of different kinds that are well known.")
  private boolean force;

  @Override
  Decision decide(Library library) {
    return library
        .decisions()
        .merge(
            ListingCommand.actor(library, kept),
            ListingCommand.actor(library, joined),
            force,
            because(),
            now());
  }
}
