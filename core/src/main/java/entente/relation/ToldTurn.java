package entente.relation;

import entente.event.Sign;
import entente.linking.DocumentHeader;
import entente.time.EventDate;
import java.util.List;

/**
 * A sentence in which a source itself says that a relationship turned: "relations soured", "the thaw was short".
 *
 * @param document where
 * @param sentence its place among the sentences of the document, from 0
 * @param begin where it begins in the article's text
 * @param end where it ends
 * @param text the sentence, verbatim
 * @param words those that say so
 * @param sign plus for the better, minus for the worse, zero where the words do not tell
 * @param date when, undated where nothing in the sentence says so
 * @param position the place of the next statement of the document at or after the sentence, as
 *     {@link entente.linking.Report#position} counts; this is its place in the narrative
 * @param statements the ids of the statements on the same two that were read in the sentence, may be empty
 */
public record ToldTurn(
    DocumentHeader document,
    int sentence,
    int begin,
    int end,
    String text,
    String words,
    Sign sign,
    EventDate date,
    int position,
    List<String> statements) {
  /** Copies the list. */
  public ToldTurn {
    statements = List.copyOf(statements);
  }

  /** What names the sentence in every run: its document and where it begins. */
  public String id() {
    return document.id() + ":" + begin;
  }
}
