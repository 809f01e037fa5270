/**
 * What was done. The ontology is PLOVER's ({@link entente.event.EventType}) with five ties besides; what words express
 * it is written as example sentences in the {@link entente.event.Lexicon}, which the build parses with the same parser
 * that reads articles. {@link entente.event.EventReader} finds the places in an analysis that match.
 */
package entente.event;
