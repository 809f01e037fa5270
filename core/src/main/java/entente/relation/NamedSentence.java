package entente.relation;

import entente.actor.Actor;
import entente.linking.DocumentHeader;
import entente.statement.Excerpt;
import java.util.List;

/**
 * A sentence of a document with those whom it names.
 *
 * @param document where
 * @param position its place in the document, from 0
 * @param sentence its words
 * @param named whom it names, in the order of the text; a plural mention names several
 */
public record NamedSentence(
    DocumentHeader document, int position, Excerpt sentence, List<Named> named) {
  /**
   * One whom a sentence names.
   *
   * @param actor whom
   * @param words with which
   */
  public record Named(Actor actor, Excerpt words) {}

  /** Copies the list. */
  public NamedSentence {
    named = List.copyOf(named);
  }
}
