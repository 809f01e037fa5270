/**
 * Says who, and how sure. {@link entente.attribution.SpeechReader} finds the spans of speech before actors are known:
 * source, cue and content of "X said that …", quotations over several sentences, "according to", "allegedly", quoted
 * passages. {@link entente.attribution.ModalityReader} says of an act in a sentence whether it happened, is planned,
 * possible, hypothetical, demanded or denied.
 */
package entente.attribution;
