package entente.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.bench.Engine;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What linking across articles reaches on the labelled pairs must not be lost. */
class LinkingFloorTest {
  private static final Path HOME = Path.of("..");
  private static final Path FOLDER = HOME.resolve("bench/linking");

  private static LinkingOutcomes outcomes;

  @BeforeAll
  static void read() throws IOException {
    outcomes = LinkingOutcomes.of(
        PairFile.events(FOLDER.resolve("events.tsv")),
        PairFile.actors(FOLDER.resolve("actors.tsv")),
        new Texts(FOLDER, HOME, null),
        new Engine());
  }

  @Test
  void linksReportsOfOneEvent() {
    PairScores events = PairScores.of(outcomes.events());
    assertThat(events.precision()).isGreaterThan(0.95);
    assertThat(events.recall()).isGreaterThan(0.77);
  }

  @Test
  void linksActorsThatAreOne() {
    PairScores actors = PairScores.of(outcomes.actors());
    assertThat(actors.precision()).isGreaterThan(0.97);
    assertThat(actors.recall()).isGreaterThan(0.85);
  }

  @Test
  void readsThePairsItIsMeasuredOn() {
    PairScores events = PairScores.of(outcomes.events());
    // The pairs with articles that are not part of the project are never read here.
    assertThat(events.found() + events.missed() + events.apart() + events.falseLinks())
        .isGreaterThan(380);
  }
}
