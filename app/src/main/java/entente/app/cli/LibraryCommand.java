package entente.app.cli;

import entente.app.reading.Engine;
import entente.app.reading.OwnFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands on a library have in common. */
@Command(optionListHeading = "%n", parameterListHeading = "%n", footerHeading = "%nExample:%n")
abstract class LibraryCommand implements Callable<Integer> {
  /** The library where none is named. */
  static final Path FOLDER = Path.of("entente-library");

  @Spec
  private CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description = "The folder of the library. Default: entente-library.")
  private @Nullable Path library;

  @Option(names = "--no-color", description = "Print without colours, on a terminal too.")
  private boolean plain;

  @Option(names = "--quiet", description = "Leave out summaries and hints.")
  private boolean quiet;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  private Entente entente() {
    return (Entente) spec.root().userObject();
  }

  /** The command that this one is a part of, whose options hold for this one too. */
  private Optional<LibraryCommand> whole() {
    return spec.parent().userObject() instanceof LibraryCommand above
        ? Optional.of(above)
        : Optional.empty();
  }

  Console console() {
    return entente().console();
  }

  /** The version of the program. */
  String version() {
    return spec.root().version()[0].replaceFirst("^\\D*", "");
  }

  Engine engine(OwnFiles files) {
    return entente().engine(files);
  }

  Screen screen() {
    return new Screen(console().out(), console().width(), console().colour() && !plain());
  }

  private boolean plain() {
    return plain || whole().map(LibraryCommand::plain).orElse(false);
  }

  Path folder() {
    return library != null ? library : whole().map(LibraryCommand::folder).orElse(FOLDER);
  }

  boolean quiet() {
    return quiet || whole().map(LibraryCommand::quiet).orElse(false);
  }
}
