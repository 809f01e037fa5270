package entente.relation;

import java.util.List;

/**
 * Events of which each answers an earlier one.
 *
 * @param steps at least two, none before what it answers
 * @param trend of the whole
 */
public record Chain(List<Step> steps, Trend trend) {
  /** Copies the steps and refuses a chain of one. */
  public Chain {
    steps = List.copyOf(steps);
    if (steps.size() < 2) {
      throw new IllegalArgumentException("a chain of " + steps.size());
    }
  }
}
