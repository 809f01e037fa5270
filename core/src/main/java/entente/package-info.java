/**
 * Entente reads news articles and reconstructs who worked with whom and against whom, when, and according to whom.
 * The way through the system, one package a step, data moving forward only: {@link entente.article} turns files into
 * articles, {@link entente.language} analyses their words, syntax and times, {@link entente.attribution} finds the
 * spans of speech and how sure a thing is, {@link entente.actor} says who is meant, {@link entente.event} finds what
 * was done to whom, {@link entente.time} when, and {@link entente.statement} puts these together into statements,
 * each with the sentence that says so.
 */
package entente;
