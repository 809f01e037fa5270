package entente.app.library;

import entente.actor.Actor;

/**
 * How much is reported of two actors.
 *
 * @param first one of them
 * @param second the other
 * @param statements that join them
 * @param positive how many of these are cooperative
 * @param negative how many of these are conflictual
 */
public record ReportedRelation(
    Actor first, Actor second, int statements, int positive, int negative) {}
