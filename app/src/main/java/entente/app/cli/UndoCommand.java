package entente.app.cli;

import entente.app.answer.DecisionWords;
import entente.app.answer.UsageException;
import entente.app.library.Decision;
import entente.app.library.DecisionException;
import entente.app.library.Library;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
    name = "undo",
    description = "Takes the last decision back, or the one of this number.",
    footer = {"  entente undo", "  entente undo 3"})
final class UndoCommand extends LibraryCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      description = "The number of the decision, as entente decisions lists it.")
  private @Nullable Long number;

  @Override
  public Integer call() {
    Library.open(folder()).close();
    try (Library library = Library.openForWriting(folder())) {
      long undone = number != null ? number : last(library);
      Decision decision = library
          .decisions()
          .undo(undone, console().clock().instant().truncatedTo(ChronoUnit.SECONDS));
      if (!quiet()) {
        screen()
            .hanging(
                "",
                0,
                Screen.Look.PLAIN,
                "Undone: decision " + undone + ", " + DecisionWords.of(decision.choice()) + ".");
      }
      return ExitCodes.DONE;
    } catch (DecisionException refused) {
      throw new UsageException(refused.getMessage());
    }
  }

  private static long last(Library library) {
    return library
        .decisions()
        .last()
        .map(Decision::number)
        .orElseThrow(() -> new UsageException("There is no decision to undo."));
  }
}
