package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.library.Library;
import picocli.CommandLine.Option;

/** A command that asks the library one thing and prints the answer for people or, on demand, as JSON. */
abstract class ListingCommand extends LibraryCommand {
  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  @Override
  public final Integer call() {
    try (Library library = Library.open(folder())) {
      if (json) {
        printJson(library, new JsonPrinter(console().out()));
      } else {
        print(library, screen());
      }
    }
    return ExitCodes.DONE;
  }

  /** Prints the answer for people. */
  abstract void print(Library library, Screen screen);

  /** Prints the answer for programs. */
  abstract void printJson(Library library, JsonPrinter json);

  /** The actor that a user names. */
  static Actor actor(Library library, String name) {
    return ChosenActor.of(library, name);
  }
}
