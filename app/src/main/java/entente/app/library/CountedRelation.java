package entente.app.library;

import entente.actor.Actor;

/**
 * How much is told of two actors themselves, without their members and agents.
 *
 * @param first the one of whom more is told
 * @param second the other
 * @param events what is told of the two: events and ties, each once however many report it
 * @param positive how many of these are cooperative
 * @param negative how many of these are conflictual
 * @param documents how many documents tell of the two
 */
public record CountedRelation(
    Actor first, Actor second, int events, int positive, int negative, int documents) {}
