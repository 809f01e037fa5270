package entente.app.library;

import entente.actor.Actor;
import java.util.List;

/**
 * By what a decision knows an actor again, whatever engine reads the documents: its name and kind, the ids under which
 * it was read and, where other documents may mean another by the same words, the documents and places.
 *
 * @param id its id in the library when the decision was made
 * @param name its name then
 * @param type what it is
 * @param ids the ids under which it was read
 * @param documents the documents in which it was read, where the name alone does not tell who is meant; else empty
 * @param places where it is mentioned in these, at most a few
 */
public record ActorAnchor(
    String id,
    String name,
    Actor.Type type,
    List<String> ids,
    List<String> documents,
    List<Place> places) {
  /**
   * A stretch of a sentence.
   *
   * @param document the id of the document
   * @param sentence the fingerprint of the sentence's words
   * @param begin where the stretch begins, counted from the beginning of the sentence
   * @param end where it ends
   */
  public record Place(String document, String sentence, int begin, int end) {}

  /** Copies the lists. */
  public ActorAnchor {
    ids = List.copyOf(ids);
    documents = List.copyOf(documents);
    places = List.copyOf(places);
  }
}
