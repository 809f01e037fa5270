package entente.relation;

import entente.actor.Actor;
import entente.linking.Event;
import java.util.List;

/**
 * Two actors and what passed between them.
 *
 * @param first the one whose id comes first
 * @param second the other
 * @param phases their history
 * @param events all that the history is made of, in the order of documents and text
 */
public record Dyad(Actor first, Actor second, Phases phases, List<Event> events) {
  /** Copies the list and refuses an actor alone, and a pair in the wrong order. */
  public Dyad {
    events = List.copyOf(events);
    if (first.id().compareTo(second.id()) >= 0) {
      throw new IllegalArgumentException(first.id() + " and " + second.id());
    }
  }

  /** Two different actors, in any order, with the history that the events make. */
  public static Dyad of(Actor one, Actor other, List<Event> events) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    return new Dyad(ordered ? one : other, ordered ? other : one, Phases.of(events), events);
  }

  /** Whether this actor is one of the two. */
  public boolean holds(Actor actor) {
    return first.id().equals(actor.id()) || second.id().equals(actor.id());
  }

  /** Whether something good or bad is told of the two, dated or not. */
  boolean isToldOf() {
    return events.stream().anyMatch(Acts::counts);
  }
}
