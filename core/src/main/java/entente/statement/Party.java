package entente.statement;

import entente.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One side of a statement: whom the text names, and whom that was resolved to.
 *
 * @param actor whom the mention stands for
 * @param mention the words of the text that name it
 * @param sector PLOVER's sector of the part of the actor that is meant, or null
 * @param how in plain words how the mention was resolved and why it is this side of the event
 */
public record Party(Actor actor, Excerpt mention, @Nullable String sector, String how) {}
