package entente.app.library;

import org.jspecify.annotations.Nullable;

/**
 * By what a decision knows a statement again, whatever engine reads the document: the sentence by its words, the
 * trigger by its place in the sentence, the sides by their places and ids.
 *
 * @param id the statement's id when the decision was made
 * @param document the id of the document
 * @param content the fingerprint of the article's text
 * @param sentence the fingerprint of the sentence's words
 * @param begin where the trigger begins, counted from the beginning of the sentence
 * @param end where it ends
 * @param type the type of event or tie
 * @param actor who acts, or null
 * @param recipient to whom, or null
 */
public record StatementAnchor(
    String id,
    String document,
    String content,
    String sentence,
    int begin,
    int end,
    String type,
    @Nullable Named actor,
    @Nullable Named recipient) {
  /**
   * Words that name a side.
   *
   * @param id the id under which it was read
   * @param begin where the words begin, counted from the beginning of the sentence; negative before it
   * @param end where they end
   */
  public record Named(String id, int begin, int end) {}
}
