package entente.app.library;

import entente.actor.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the library knows of an actor.
 *
 * @param actor who
 * @param counts how often it stands in the library
 * @param places what it leads or belongs to, as the texts say, the most often said first
 */
public record ActorProfile(Actor actor, ActorCounts counts, List<Place> places) {
  /**
   * Its place in another actor.
   *
   * @param body the state, organisation or group
   * @param leads whether it leads rather than belongs
   * @param role the words of the role, or null
   * @param former whether the texts say that it no longer holds
   * @param documents the number of documents that say so
   */
  public record Place(
      Actor body, boolean leads, @Nullable String role, boolean former, int documents) {}

  /** Copies the places. */
  public ActorProfile {
    places = List.copyOf(places);
  }
}
