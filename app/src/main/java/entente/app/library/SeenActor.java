package entente.app.library;

import entente.actor.Actor;

/**
 * An actor as one document has it.
 *
 * @param actor who
 * @param known whether the gazetteer knows it
 */
record SeenActor(Actor actor, boolean known) {}
