package entente.app.river;

import entente.relation.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase as it is drawn.
 *
 * @param id what it goes by in this answer: p1, p2 and so on
 * @param phase the phase
 * @param turn what opens it, or null
 */
public record Band(String id, Phase phase, @Nullable Turn turn) {
  /**
   * A turning point.
   *
   * @param text the event in words, or the words that say that things turned
   * @param words in which words of its own the best report tells it, or null where they add nothing
   * @param when its date in words, empty where no text tells
   * @param exact whether the day is known
   * @param event the id of the event, or null where only sentences tell
   * @param told the sentences in which sources say that things turned
   * @param why the reasons that the texts give, in words
   */
  public record Turn(
      String text,
      @Nullable String words,
      String when,
      boolean exact,
      @Nullable String event,
      List<Told> told,
      List<String> why) {
    /** Copies the lists. */
    public Turn {
      told = List.copyOf(told);
      why = List.copyOf(why);
    }
  }

  /**
   * A sentence that says that things turned.
   *
   * @param text the sentence
   * @param words those that say so
   * @param document the id of the document
   * @param place the document and the number of the sentence, in words
   */
  public record Told(String text, String words, String document, String place) {}
}
