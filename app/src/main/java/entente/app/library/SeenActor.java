package entente.app.library;

import entente.actor.Actor;
import entente.linking.Sighting;
import java.util.Set;

/**
 * An actor as one document has it.
 *
 * @param number the number of the document
 * @param sighting who, and what the document says of it
 */
record SeenActor(long number, Sighting sighting) {
  /** An actor in a document. */
  SeenActor(long number, String document, Actor actor, boolean known) {
    this(number, new Sighting(document, actor, known, Set.of()));
  }

  /** An actor of which it does not matter where it was seen. */
  SeenActor(Actor actor, boolean known) {
    this(0, actor.id(), actor, known);
  }

  /** The id of the document. */
  String document() {
    return sighting.document();
  }

  /** Who, as the document has it. */
  Actor actor() {
    return sighting.actor();
  }

  /** The id under which it was read. */
  String id() {
    return sighting.actor().id();
  }

  /** Whether the gazetteer, or the user's own file, knew it when the document was read. */
  boolean known() {
    return sighting.known();
  }
}
