package entente.bench.phases;

import entente.bench.phases.SimulatedDyad.Plan;
import entente.relation.Phase;
import entente.relation.Phases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well planted phases are found again.
 *
 * @param planted the number of planted boundaries
 * @param recovered how many of them have a found one within the tolerance
 * @param found the number of found boundaries
 * @param right how many of them have a planted one within the tolerance
 * @param dyads the number of dyads
 * @param sameNumber in how many as many phases are found as were planted
 */
public record PhaseRecovery(
    int planted, int recovered, int found, int right, int dyads, int sameNumber) {
  /** A boundary is found when no more than so many events lie between it and the planted one. */
  private static final int TOLERANCE = 2;

  private static final int DYADS = 500;
  private static final int MOST_PHASES = 6;
  private static final double[] NOISE = {0, 0.1, 0.2};
  private static final double YEAR_ONLY = 0.1;
  private static final double UNDATED = 0.2;

  /** Plants phases so many times, with seeds from 0, and looks for them. */
  static PhaseRecovery of(Plan plan, int dyads) {
    return IntStream.range(0, dyads)
        .mapToObj(seed -> of(SimulatedDyad.of(plan, seed)))
        .reduce(new PhaseRecovery(0, 0, 0, 0, 0, 0), PhaseRecovery::plus);
  }

  private static PhaseRecovery of(SimulatedDyad dyad) {
    List<Integer> planted = new ArrayList<>();
    for (int phase = 1; phase < dyad.phases(); phase++) {
      int until = phase;
      planted.add((int) dyad.planted().values().stream().filter(p -> p < until).count());
    }
    List<Integer> found = new ArrayList<>();
    int sum = 0;
    for (Phase phase : Phases.of(dyad.events()).phases()) {
      if (!phase.isSilence()) {
        sum += phase.events().size();
        found.add(sum);
      }
    }
    if (!found.isEmpty()) {
      found.remove(found.size() - 1);
    }
    return new PhaseRecovery(
        planted.size(),
        near(planted, found),
        found.size(),
        near(found, planted),
        1,
        found.size() == planted.size() ? 1 : 0);
  }

  private static int near(List<Integer> some, List<Integer> others) {
    return (int) some.stream()
        .filter(one -> others.stream().anyMatch(o -> Math.abs(o - one) <= TOLERANCE))
        .count();
  }

  private PhaseRecovery plus(PhaseRecovery other) {
    return new PhaseRecovery(
        planted + other.planted,
        recovered + other.recovered,
        found + other.found,
        right + other.right,
        dyads + other.dyads,
        sameNumber + other.sameNumber);
  }

  /** The share of planted boundaries that are found; 1 when none was planted. */
  double recall() {
    return planted == 0 ? 1 : (double) recovered / planted;
  }

  /** The share of found boundaries that were planted; 1 when none is found. */
  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of dyads in which as many phases are found as were planted. */
  double numberRight() {
    return (double) sameNumber / dyads;
  }

  /** Prints the table. */
  public static void main(String[] arguments) {
    System.out.println(DYADS + " simulated relationships a row. A boundary is found when at most "
        + TOLERANCE + " dated events lie between it and the planted one.");
    System.out.println();
    System.out.println("| phases | of mixed kinds too | out of character | year only | undated |"
        + " boundaries found | found rightly | number right |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (boolean mixed : new boolean[] {false, true}) {
      for (double noise : NOISE) {
        for (int phases = 1; phases <= MOST_PHASES; phases++) {
          System.out.println(row(new Plan(phases, noise, YEAR_ONLY, UNDATED, mixed)));
        }
      }
    }
    for (double undated : new double[] {0, 2 * UNDATED}) {
      System.out.println(row(new Plan(3, NOISE[1], undated, undated, false)));
    }
  }

  private static String row(Plan plan) {
    PhaseRecovery recovery = of(plan, DYADS);
    return String.format(
        Locale.ROOT,
        "| %d | %s | %.2f | %.2f | %.2f | %s | %s | %.2f |",
        plan.phases(),
        plan.mixed() ? "yes" : "no",
        plan.noise(),
        plan.yearOnly(),
        plan.undated(),
        plan.phases() == 1 ? "" : share(recovery.recall()),
        plan.phases() == 1 ? "" : share(recovery.precision()),
        recovery.numberRight());
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
