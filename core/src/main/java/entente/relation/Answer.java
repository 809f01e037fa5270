package entente.relation;

import entente.linking.Event;

/**
 * An earlier event with the reason why it is held to be answered.
 *
 * @param to what is answered
 * @param ground why
 */
public record Answer(Event to, Ground ground) {}
