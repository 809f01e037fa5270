package entente.app.answer;

import entente.relation.Phase;
import java.util.function.DoublePredicate;

/** How deep the two banks of a phase are: the mean strength of what is told on each side, from 0 to 10. */
public final class Strength {
  private Strength() {}

  /** Of what is cooperative in it. */
  public static double ofCooperation(Phase phase) {
    return mean(phase, score -> score > 0);
  }

  /** Of what is conflictual in it, without its sign. */
  public static double ofConflict(Phase phase) {
    return mean(phase, score -> score < 0);
  }

  private static double mean(Phase phase, DoublePredicate bank) {
    return phase.events().stream()
        .mapToDouble(event -> event.statement().score())
        .filter(bank)
        .map(Math::abs)
        .average()
        .orElse(0);
  }
}
