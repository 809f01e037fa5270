package entente.app.cli;

import entente.app.library.StoredSentence;
import entente.event.Clause;

/**
 * A wording between two actors that no example covers.
 *
 * @param clause the first clause that has it
 * @param sentence where that stands
 * @param count how often it occurs
 * @param documents in how many documents
 */
record Gap(Clause clause, StoredSentence sentence, int count, int documents) {}
