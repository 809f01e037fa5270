package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Library;

/**
 * Two actors that a user named.
 *
 * @param one the one
 * @param other the other
 */
public record ChosenPair(Actor one, Actor other) {
  /** The two that these names mean, or a fault where they mean nobody, several, or the same. */
  public static ChosenPair of(Library library, String first, String second) {
    Actor one = ChosenActor.of(library, first);
    Actor other = ChosenActor.of(library, second);
    if (one.id().equals(other.id())) {
      throw new UsageException(
          "\"" + first + "\" and \"" + second + "\" are both " + one.name() + ". Name two actors.");
    }
    return new ChosenPair(one, other);
  }
}
