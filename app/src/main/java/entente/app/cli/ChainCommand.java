package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.ChosenEvent;
import entente.app.answer.ToldChains;
import entente.app.answer.UsageException;
import entente.app.export.Answers;
import entente.app.export.ChainJson;
import entente.app.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What answered what. */
@Command(
    name = "chain",
    description =
        "Tells what answered what between two actors, or what an event answered and what answered it: by the words of the texts, and what is inferred from who hit back within days.",
    footer = {
      "  entente chain \"United States\" Iran",
      "  entente chain --from \"killing of Soleimani\"",
      "  An event is named by its id, by the id of a statement that reports it, or by words."
    })
final class ChainCommand extends ListingCommand {
  @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "One actor.")
  private @Nullable String first;

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other actor.")
  private @Nullable String second;

  @Option(
      names = "--from",
      paramLabel = "EVENT",
      description = "What this event answered, and what answered it.")
  private @Nullable String from;

  @Option(
      names = "--days",
      paramLabel = "N",
      description =
          "Harm is held to answer harm at most so many days before, where no text says what it answers; 0 infers nothing. Default: ${DEFAULT-VALUE}.")
  private int days = ToldChains.DAYS;

  @Option(
      names = "--exact",
      description = "Only what the two themselves did, not their members and agents.")
  private boolean exact;

  /** The two that were asked for, or neither, and the chains. */
  private record Found(@Nullable Actor one, @Nullable Actor other, ToldChains told) {}

  @Override
  void print(Library library, Screen screen) {
    ToldChains told = found(library).told();
    screen.line(screen.in(Screen.Look.BOLD, told.heading()));
    screen.line(told.count());
    new ChainListing(screen, told.sides()::paths).print(told.chains());
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Found found = found(library);
    json.object(out -> {
      if (found.one() != null && found.other() != null) {
        Answers.actor(out, "a", found.one());
        Answers.actor(out, "b", found.other());
      }
      out.writeNumberProperty("days", days);
      new ChainJson(out).chains("chains", found.told().chains());
    });
  }

  private Found found(Library library) {
    if (days < 0) {
      throw new UsageException("--days " + days + " is too few. Write 0 or more.");
    }
    if (from != null && first == null) {
      return new Found(null, null, ToldChains.of(library, ChosenEvent.of(library, from), days));
    }
    if (from != null || first == null || second == null) {
      throw new UsageException("Name two actors, or one event with --from.");
    }
    return ofDyad(library, actor(library, first), actor(library, second));
  }

  private Found ofDyad(Library library, Actor one, Actor other) {
    if (one.id().equals(other.id())) {
      throw new UsageException(
          "\"" + first + "\" and \"" + second + "\" are both " + one.name() + ". Name two actors.");
    }
    return new Found(one, other, ToldChains.between(library, one, other, exact, days));
  }
}
