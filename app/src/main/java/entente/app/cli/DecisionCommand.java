package entente.app.cli;

import entente.app.answer.DecisionWords;
import entente.app.answer.UsageException;
import entente.app.library.Decision;
import entente.app.library.DecisionException;
import entente.app.library.Library;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that makes a decision and says which it was. */
abstract class DecisionCommand extends LibraryCommand {
  @Option(
      names = "--because",
      paramLabel = "TEXT",
      description = "Your reason, to be kept with it.")
  private @Nullable String because;

  @Override
  public final Integer call() {
    // A library that is not there is not made for a decision about nothing.
    Library.open(folder()).close();
    try (Library library = Library.openForWriting(folder())) {
      Decision made = decide(library);
      if (!quiet()) {
        screen()
            .hanging(
                "",
                0,
                Screen.Look.PLAIN,
                "Decision " + made.number() + ": " + DecisionWords.of(made.choice())
                    + ". To take it back: entente undo " + made.number());
      }
      return ExitCodes.DONE;
    } catch (DecisionException refused) {
      throw new UsageException(refused.getMessage());
    }
  }

  /** Makes the decision. */
  abstract Decision decide(Library library);

  @Nullable
  String because() {
    return because;
  }

  Instant now() {
    return console().clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
