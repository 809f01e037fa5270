package entente.app.river;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mark at its place in the river.
 *
 * @param mark the mark
 * @param place where it is drawn
 * @param number its place among the undated in the order of the texts, from 1; 0 for others
 * @param phase the number of its phase, from 0, or -1 where it is in none
 * @param turns whether it opens a phase
 */
public record Placed(Mark mark, Place place, int number, int phase, boolean turns) {
  /** The parts of a river. */
  public enum Place {
    /** On the axis of time. */
    DATED,
    /** In the margin: no text gives a date. */
    UNDATED,
    /** Still to come when it was told. */
    AHEAD
  }

  /** Its first known day; null where it has none. */
  public @Nullable LocalDate start() {
    return mark.date().from() != null ? mark.date().from() : mark.date().to();
  }

  /** How much it tells: who independently says so, how strong it is, how sure; what opens a phase before all others. */
  double weight() {
    return (turns ? 100 : 0)
        + 2 * Math.min(4, mark.origins())
        + Math.abs(mark.score()) / 2
        + 2 * mark.confidence()
        + (mark.isActual() ? 1 : 0);
  }
}
