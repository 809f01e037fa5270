package entente.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What all commands on a library have in common. */
@Command(optionListHeading = "%n", parameterListHeading = "%n", footerHeading = "%nExample:%n")
abstract class LibraryCommand implements Callable<Integer> {
  /** The library where none is named. */
  static final Path FOLDER = Path.of("entente-library");

  @ParentCommand
  private Entente entente;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The folder of the library. Default: entente-library.")
  private Path library = FOLDER;

  @Option(names = "--no-color", description = "Print without colours, on a terminal too.")
  private boolean plain;

  @Option(names = "--quiet", description = "Leave out summaries and hints.")
  private boolean quiet;

  Console console() {
    return entente.console();
  }

  Engine engine(OwnFiles files) {
    return entente.engine(files);
  }

  Screen screen() {
    return new Screen(console().out(), console().width(), console().colour() && !plain);
  }

  Path folder() {
    return library;
  }

  boolean quiet() {
    return quiet;
  }
}
