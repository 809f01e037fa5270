package entente.app.library;

import entente.actor.Actor;
import entente.linking.DocumentHeader;
import java.time.LocalDate;
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
   * @param told who says so, and of which time, in the order of documents and text
   */
  public record Place(
      Actor body,
      boolean leads,
      @Nullable String role,
      boolean former,
      int documents,
      List<Told> told) {
    /** Copies the list. */
    public Place {
      told = List.copyOf(told);
    }
  }

  /**
   * A sentence that gives an actor a place.
   *
   * @param document where
   * @param sentence its words
   * @param from the first day of the time that the sentence tells of, or null
   * @param to the last day of it, or null; both null where the sentence gives no time, so that it is only known that the
   *     document tells it
   */
  public record Told(
      DocumentHeader document,
      String sentence,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /** Copies the places. */
  public ActorProfile {
    places = List.copyOf(places);
  }
}
