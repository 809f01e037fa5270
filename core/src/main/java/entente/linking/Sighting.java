package entente.linking;

import entente.actor.Actor;
import java.util.Set;

/**
 * An actor as one article has it.
 *
 * @param document the article's id
 * @param actor who, under the id and names of the article
 * @param known whether the gazetteer knows it
 * @param traits what the article says of it, as {@link entente.actor.Callings} has it, and "part:EVENT:actor" or
 *     "part:EVENT:recipient" where it takes part in an event that several articles report; may be empty
 */
public record Sighting(String document, Actor actor, boolean known, Set<String> traits) {
  /** Copies the traits. */
  public Sighting {
    traits = Set.copyOf(traits);
  }
}
