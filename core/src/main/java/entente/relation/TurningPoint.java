package entente.relation;

import entente.linking.Event;
import entente.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opens a phase: an event, or sentences in which sources say that things turned, or both.
 *
 * @param event the event that opens it, or null when only sentences do
 * @param told the sentences, may be empty when there is an event
 * @param why what the texts join to the event as its reason, or as what it answers; may be empty
 */
public record TurningPoint(@Nullable Event event, List<ToldTurn> told, List<Statement.Link> why) {
  /** Copies the lists and refuses a turning point that rests on nothing. */
  public TurningPoint {
    told = List.copyOf(told);
    why = List.copyOf(why);
    if (event == null && told.isEmpty()) {
      throw new IllegalArgumentException("a turning point without event and sentence");
    }
  }
}
