package entente.relation;

import entente.linking.Event;
import java.util.List;

/**
 * One event of a chain.
 *
 * @param event what happened
 * @param answers what it answers of the steps before it; empty where the chain begins
 * @param trend how grave it is beside what it answers
 */
public record Step(Event event, List<Answer> answers, Trend trend) {
  /** Copies the list. */
  public Step {
    answers = List.copyOf(answers);
  }
}
