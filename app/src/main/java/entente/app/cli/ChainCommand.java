package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.ChosenEvent;
import entente.app.answer.Phrases;
import entente.app.answer.Relationship;
import entente.app.answer.Surroundings;
import entente.app.answer.UsageException;
import entente.app.export.Answers;
import entente.app.export.ChainJson;
import entente.app.library.Agents;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.linking.Event;
import entente.linking.Report;
import entente.relation.Chain;
import entente.relation.Chains;
import java.util.List;
import java.util.function.Function;
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
  private int days = 14;

  @Option(
      names = "--exact",
      description = "Only what the two themselves did, not their members and agents.")
  private boolean exact;

  /** The chains that were asked for, under a heading. */
  private record Found(
      String heading,
      @Nullable Actor one,
      @Nullable Actor other,
      List<Chain> chains,
      Function<Report, List<String>> paths) {}

  @Override
  void print(Library library, Screen screen) {
    Found found = found(library);
    screen.line(screen.in(Screen.Look.BOLD, found.heading()));
    if (found.chains().isEmpty()) {
      screen.line(
          from == null
              ? "Nothing that the texts tell of the two answers anything."
              : "No text says what it answered or what answered it.");
    } else {
      screen.line(Phrases.count(found.chains().size(), "chain"));
    }
    new ChainListing(screen, found.paths()).print(found.chains());
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
      new ChainJson(out).chains("chains", found.chains());
    });
  }

  private Found found(Library library) {
    if (days < 0) {
      throw new UsageException("--days " + days + " is too few. Write 0 or more.");
    }
    if (from != null && first == null) {
      return ofEvent(library, from);
    }
    if (from != null || first == null || second == null) {
      throw new UsageException("Name two actors, or one event with --from.");
    }
    return ofDyad(library, actor(library, first), actor(library, second));
  }

  private Found ofEvent(Library library, String meant) {
    List<Event> chosen = ChosenEvent.of(library, meant);
    Relationship sides = Surroundings.sides(library, chosen);
    List<Event> around = Surroundings.around(library, chosen, sides);
    return new Found(
        Phrases.headline(chosen.get(0).statement()),
        null,
        null,
        Chains.from(around, chosen, sides.sides(), days),
        sides::paths);
  }

  private Found ofDyad(Library library, Actor one, Actor other) {
    if (one.id().equals(other.id())) {
      throw new UsageException(
          "\"" + first + "\" and \"" + second + "\" are both " + one.name() + ". Name two actors.");
    }
    Agents agents = new Agents(library);
    Side left = exact ? Side.exactly(one) : Surroundings.side(library, agents, one);
    Side right = exact ? Side.exactly(other) : Surroundings.side(library, agents, other);
    Relationship relationship = new Relationship(left.facing(right), right.facing(left));
    List<Event> around = Surroundings.of(library, relationship.statements(library));
    List<Chain> chains = Chains.between(around, relationship.sides(), days);
    return new Found(one.name() + " and " + other.name(), one, other, chains, relationship::paths);
  }
}
