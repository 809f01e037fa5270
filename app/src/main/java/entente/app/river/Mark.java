package entente.app.river;

import entente.attribution.Modality;
import entente.time.EventDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event or tie as it is drawn; all words are for showing.
 *
 * @param id of the event
 * @param statement the id of the statement that tells it best
 * @param title who did what to whom
 * @param label the same as short as can be, for charts
 * @param words in which words of its own the best report tells it, or null where they add nothing
 * @param lane 2 cooperative deeds, 1 cooperative words, -1 and -2 the same of conflict, 0 neither
 * @param tie whether it stood rather than happened
 * @param date when
 * @param score PLOVER's, from -10 to 10
 * @param type PLOVER's
 * @param modality whether it happened, is planned, denied, …
 * @param confidence that of the surest report, from 0 to 1
 * @param sources the letters of the outlets that report it themselves
 * @param copies the letters of those that only copy
 * @param origins how many independently say so
 * @param unknown whether nobody is named as the one who acted
 * @param via the names of go-betweens
 * @param hidden whether every report hides its source: "allegedly"
 * @param corrected whether the user corrected it
 * @param answers the ids of the events that it answers
 * @param differs whether its reports contradict each other, or doubt their source
 */
public record Mark(
    String id,
    String statement,
    String title,
    String label,
    @Nullable String words,
    int lane,
    boolean tie,
    EventDate date,
    double score,
    String type,
    Modality modality,
    double confidence,
    List<String> sources,
    List<String> copies,
    int origins,
    boolean unknown,
    List<String> via,
    boolean hidden,
    boolean corrected,
    List<String> answers,
    boolean differs) {
  /** Copies the lists. */
  public Mark {
    sources = List.copyOf(sources);
    copies = List.copyOf(copies);
    via = List.copyOf(via);
    answers = List.copyOf(answers);
  }

  /** Whether it happened or was said, as far as the texts tell. */
  public boolean isActual() {
    return modality == Modality.ACTUAL;
  }
}
