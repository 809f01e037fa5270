package entente.app.library;

import entente.actor.Actor;

/**
 * An actor as one document has it.
 *
 * @param number the number of the document
 * @param document its id
 * @param actor who
 * @param known whether the gazetteer, or the user's own file, knew it when the document was read
 */
record SeenActor(long number, String document, Actor actor, boolean known) {
  /** An actor of which it does not matter where it was seen. */
  SeenActor(Actor actor, boolean known) {
    this(0, "", actor, known);
  }

  /** The id under which it was read. */
  String id() {
    return actor.id();
  }
}
