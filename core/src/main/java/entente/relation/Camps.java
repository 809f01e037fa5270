package entente.relation;

import entente.actor.Actor;
import java.util.List;

/**
 * The two camps into which the actors of a connected part of the network divide with the fewest ties on the wrong side.
 *
 * @param one the larger camp, in the order of ids
 * @param other the smaller; empty where all are friends
 * @param open those who may as well be in either, or of whom it is not known: another division is as good
 * @param frustration how far the division leaves ties on the wrong side
 * @param against these ties: friends in different camps, foes in one; in one best division
 */
public record Camps(
    List<Actor> one,
    List<Actor> other,
    List<Actor> open,
    Frustration frustration,
    List<SignedTie> against) {
  /** Copies the lists. */
  public Camps {
    one = List.copyOf(one);
    other = List.copyOf(other);
    open = List.copyOf(open);
    against = List.copyOf(against);
  }
}
