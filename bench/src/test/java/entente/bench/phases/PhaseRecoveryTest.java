package entente.bench.phases;

import static org.assertj.core.api.Assertions.assertThat;

import entente.bench.phases.SimulatedDyad.Plan;
import org.junit.jupiter.api.Test;

/** Below these figures the phases of relationships are not to be trusted; docs/relations.md has all of them. */
class PhaseRecoveryTest {
  private static final int DYADS = 200;
  private static final double MODERATE = 0.1;
  private static final double YEAR_ONLY = 0.1;
  private static final double UNDATED = 0.2;

  private static PhaseRecovery recovery(int phases, double noise) {
    return PhaseRecovery.of(new Plan(phases, noise, YEAR_ONLY, UNDATED, false), DYADS);
  }

  @Test
  void findsNineInTenBoundariesAtModerateNoise() {
    assertThat(recovery(2, MODERATE).recall()).isGreaterThanOrEqualTo(0.9);
    assertThat(recovery(3, MODERATE).recall()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void findsEightInTenOfManyShortPhases() {
    assertThat(recovery(6, MODERATE).recall()).isGreaterThanOrEqualTo(0.8);
    assertThat(recovery(6, MODERATE).precision()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void findsNearlyAllWhereNothingIsOutOfCharacter() {
    assertThat(recovery(4, 0).recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(recovery(4, 0).precision()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void partsAtMostOneInTwentyRelationshipsThatKeptTheirCharacter() {
    assertThat(recovery(1, 0).numberRight()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void partsFewRelationshipsForWhatIsOutOfCharacter() {
    assertThat(recovery(1, MODERATE).numberRight()).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void simulatesTheSameInEveryRun() {
    Plan plan = new Plan(4, MODERATE, YEAR_ONLY, UNDATED, true);
    assertThat(SimulatedDyad.of(plan, 7)).isEqualTo(SimulatedDyad.of(plan, 7));
  }
}
