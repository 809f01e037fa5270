/**
 * Across articles: which articles and passages are copies, which statements report the same event, how many independent
 * origins an event has, where reports contradict each other, and what two sources tell in common. It works on
 * {@link entente.linking.Report}s, whose actors are already those of the whole library, and knows nothing of where they are kept.
 */
package entente.linking;
