package entente.relation;

import entente.event.Sign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What acts may be like for a while: about one score, or good and bad alike. Scores are PLOVER's, with five points more for the sign
 * by itself: a talk (2.5) and an accusation (-3) are further apart than a talk and a gift (10), or a threat and an attack.
 *
 * @param mean where they lie, from -15 to 15, or null when they are good and bad alike
 */
record Level(@Nullable Double mean) {
  private static final double SIGN = 5;
  private static final int MOST = 15;

  /** Where the good, and on the other side the bad, lie when there are both. */
  private static final double EITHER = 9;

  /** How far acts of one time and sign lie apart: PLOVER's scores of one sign have a standard deviation of about three. */
  private static final double SPREAD = 3.5;

  /** Even of what is told rightly, so large a share is in character. */
  private static final double USUAL = 0.9;

  /** Good and bad alike explains any series a little, so it has to explain each act so much better. */
  private static final double ALIKE = 0.3;

  private static final double FLAT = 1.0 / (2 * MOST);
  private static final double NORMAL = 1 / (SPREAD * Math.sqrt(2 * Math.PI));

  /** All levels: the whole numbers, and both. */
  static List<Level> all() {
    List<Level> levels = new ArrayList<>();
    for (int mean = -MOST; mean <= MOST; mean++) {
      levels.add(new Level((double) mean));
    }
    levels.add(new Level(null));
    return levels;
  }

  /** Whether it is good, bad, or both. */
  Sign sign() {
    return Sign.of(middle());
  }

  /** The number in the middle. */
  double middle() {
    return mean == null ? 0 : mean;
  }

  /**
   * Minus the logarithm of the chance of an observation at this level. A share of acts is out of character and may have any score,
   * so that a single act that does not fit costs only so much; of acts that are misread half have the right sign by chance.
   */
  double cost(Observation observation) {
    double sure = USUAL * (1 + observation.sureness()) / 2;
    double place = observation.score() + Math.signum(observation.score()) * SIGN;
    double fit =
        mean == null ? (normal(place - EITHER) + normal(place + EITHER)) / 2 : normal(place - mean);
    double cost = -Math.log(sure * fit + (1 - sure) * FLAT) + (mean == null ? ALIKE : 0);
    return observation.weight() * cost;
  }

  private static double normal(double off) {
    return NORMAL * Math.exp(-off * off / (2 * SPREAD * SPREAD));
  }
}
