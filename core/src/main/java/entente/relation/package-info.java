/**
 * What events make together: the phases of a dyad and the turning points between them, the signed network at a date with its
 * camps and triads, chains of what answered what, reactions, demands, the outlook, and agreements. It works on
 * {@link entente.linking.Event}s and keeps each statement that it rests on.
 */
package entente.relation;
