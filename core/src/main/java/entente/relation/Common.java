package entente.relation;

import entente.actor.Actor;
import java.util.List;

/**
 * Several actors who have the same foe, or the same friend.
 *
 * @param actor the foe or friend
 * @param ties the tie of each of them to it, in the order of their ids; two or more, all of one sign
 */
public record Common(Actor actor, List<SignedTie> ties) {
  /** Copies the list. */
  public Common {
    ties = List.copyOf(ties);
  }
}
