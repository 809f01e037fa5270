package entente.app.river;

import entente.actor.Actor;
import entente.app.answer.Deck;
import entente.app.river.SourceLetters.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of two actors, ready to be drawn. Dear to make; what is shown of it is chosen by {@link RiverView}.
 *
 * @param one the one
 * @param other the other
 * @param title both names
 * @param summary how much is told, in a sentence
 * @param deck the history in a sentence, in pieces
 * @param from the first day that is told of, or null where nothing is dated
 * @param to the last day that is told of, or null
 * @param published the last day of publication, or null where none is known
 * @param sources who tells it
 * @param types how many events of each type, the commonest first
 * @param bands the phases in order of time
 * @param marks the dated in order of time, then the undated in the order of the texts
 * @param contradictions in what is told otherwise of an event, by its id
 */
public record River(
    Actor one,
    Actor other,
    String title,
    String summary,
    List<Deck.Piece> deck,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate published,
    List<Source> sources,
    Map<String, Integer> types,
    List<Band> bands,
    List<Placed> marks,
    Map<String, List<Differing>> contradictions) {
  /** Copies the lists. */
  public River {
    deck = List.copyOf(deck);
    sources = List.copyOf(sources);
    bands = List.copyOf(bands);
    marks = List.copyOf(marks);
  }
}
