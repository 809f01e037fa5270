package entente.relation;

import entente.actor.Actor;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import java.util.List;

/**
 * Two actors and what passed between them.
 *
 * @param first the one whose id comes first
 * @param second the other
 * @param phases their history
 * @param events all that the history is made of, in the order of documents and text
 * @param provenance where the articles have what they tell
 */
public record Dyad(
    Actor first, Actor second, Phases phases, List<Event> events, Provenance provenance) {
  /** Copies the list and refuses an actor alone, and a pair in the wrong order. */
  public Dyad {
    events = List.copyOf(events);
    if (first.id().compareTo(second.id()) >= 0) {
      throw new IllegalArgumentException(first.id() + " and " + second.id());
    }
  }

  /**
   * Two different actors, in any order, with the history that the events make.
   *
   * @param provenance where the articles have what they tell; a second report of one origin adds nothing
   */
  public static Dyad of(Actor one, Actor other, List<Event> events, Provenance provenance) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    return new Dyad(
        ordered ? one : other,
        ordered ? other : one,
        Phases.of(events, List.of(), provenance),
        events,
        provenance);
  }

  /** How sure it is that any of these events is told rightly, from 0 to 1. */
  public double sureness(List<Event> some) {
    return 1
        - some.stream()
            .mapToDouble(e -> 1 - Acts.sureness(Origins.of(e.reports(), provenance)))
            .reduce(1, (all, one) -> all * one);
  }

  /** Whether this actor is one of the two. */
  public boolean holds(Actor actor) {
    return first.id().equals(actor.id()) || second.id().equals(actor.id());
  }

  /** Whether something good or bad is told of the two, dated or not. */
  public boolean isToldOf() {
    return events.stream().anyMatch(Acts::counts);
  }
}
