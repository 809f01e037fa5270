package entente.relation;

import entente.actor.Actor;
import entente.event.Sign;
import entente.linking.Event;
import java.util.List;

/**
 * What two actors were to each other at a time.
 *
 * @param first the one whose id comes first
 * @param second the other
 * @param sign with each other (+), against each other (-), or both at once (0)
 * @param strength from 0 to 1: the mean score of the phase as a share of the highest, times how sure it is that any of
 *     it is told rightly; halved for each two years between the time and what is told nearest to it, for each half year
 *     where the phase does not hold the time
 * @param phase the phase that it rests on
 * @param held whether the phase holds the time, or is only the last before or the first after
 * @param daysOff days between the time and the first of the grounds: 0 where that may have been then, negative where it
 *     was before
 * @param grounds the events of the phase, those that are in character and nearest to the time first; not empty
 * @param undated what is told of the two without a date and fits the sign; it counts for nothing
 */
public record SignedTie(
    Actor first,
    Actor second,
    Sign sign,
    double strength,
    Phase phase,
    boolean held,
    long daysOff,
    List<Event> grounds,
    List<Event> undated) {
  /** Copies the lists and refuses a tie that rests on nothing. */
  public SignedTie {
    grounds = List.copyOf(grounds);
    undated = List.copyOf(undated);
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException("a tie that rests on nothing");
    }
  }

  /** Whether the two are with each other. */
  public boolean isPositive() {
    return sign == Sign.PLUS;
  }

  /** Whether this actor is one of the two. */
  public boolean holds(Actor actor) {
    return first.id().equals(actor.id()) || second.id().equals(actor.id());
  }

  /** The one of the two that this actor is not. */
  public Actor other(Actor actor) {
    return first.id().equals(actor.id()) ? second : first;
  }
}
