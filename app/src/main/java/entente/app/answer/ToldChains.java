package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Agents;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.linking.Event;
import entente.relation.Chain;
import entente.relation.Chains;
import java.util.List;

/**
 * What answered what, as the texts tell it and as it is inferred.
 *
 * @param heading what was asked for, in words
 * @param about the event that was asked for, as all its tellings; empty where two actors were
 * @param chains the chains
 * @param sides who stands for whom in them
 */
public record ToldChains(
    String heading, List<Event> about, List<Chain> chains, Relationship sides) {
  /** Harm is held to answer harm at most so many days before, where nothing else is asked for. */
  public static final int DAYS = 14;

  /** Copies the lists. */
  public ToldChains {
    about = List.copyOf(about);
    chains = List.copyOf(chains);
  }

  /** What an event answered and what answered it; the event is given as all its tellings. */
  public static ToldChains of(Library library, List<Event> event, int days) {
    Relationship sides = Surroundings.sides(library, event);
    List<Event> around = Surroundings.around(library, event, sides);
    return new ToldChains(
        Phrases.headline(event.get(0).statement()),
        event,
        Chains.from(around, event, sides.sides(), days),
        sides);
  }

  /** What answered what between two actors; exact, without their members and agents. */
  public static ToldChains between(
      Library library, Actor one, Actor other, boolean exact, int days) {
    Agents agents = library.agents();
    Side left = exact ? Side.exactly(one) : Surroundings.side(library, agents, one);
    Side right = exact ? Side.exactly(other) : Surroundings.side(library, agents, other);
    Relationship sides = new Relationship(left.facing(right), right.facing(left));
    List<Event> around = Surroundings.of(library, sides.statements(library));
    return new ToldChains(
        one.name() + " and " + other.name(),
        List.of(),
        Chains.between(around, sides.sides(), days),
        sides);
  }

  /** How many there are, or that there is none. */
  public String count() {
    if (!chains.isEmpty()) {
      return Phrases.count(chains.size(), "chain");
    }
    return about.isEmpty()
        ? "Nothing that the texts tell of the two answers anything."
        : "No text says what it answered or what answered it.";
  }
}
