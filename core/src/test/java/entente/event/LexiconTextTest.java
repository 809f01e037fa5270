package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTextTest {
  private static LexiconText read(String... lines) {
    LexiconText source = new LexiconText();
    source.read("my.examples", String.join("\n", lines));
    return source;
  }

  private static List<String> problems(String... lines) {
    return read(lines).problems().stream().map(LexiconProblem::toString).toList();
  }

  @Test
  void readsAnExampleWithItsHeadingAndItsTests() {
    LexiconText source = read(
        "# a comment",
        "",
        "AID contexts=economic,military confidence=0.6",
        "  Arnor {fed} Gondor.   ",
        "    = Gondor was fed by Arnor.",
        "    ! Arnor fed on Gondor.");
    assertThat(source.problems()).isEmpty();
    assertThat(source.examples())
        .singleElement()
        .isEqualTo(new Example(
            new Example.Heading(
                EventType.AID, null, List.of("economic", "military"), false, false, 10, 0.6),
            "my.examples",
            4,
            "Arnor {fed} Gondor.",
            List.of("Gondor was fed by Arnor."),
            List.of("Arnor fed on Gondor.")));
    assertThat(source.examples().get(0).origin()).isEqualTo("my.examples:4");
  }

  @Test
  void keepsAHeadingUntilTheNextOne() {
    LexiconText source = read(
        "AID",
        "  Arnor {fed} Gondor.",
        "  Arnor {kept} Gondor.",
        "HOSTILE",
        "  Arnor {hated} Gondor.");
    assertThat(source.examples())
        .map(e -> e.heading().type())
        .containsExactly(EventType.AID, EventType.AID, EventType.HOSTILE);
  }

  @Test
  void takesTheScoreFromTheModeTheTypeOrTheHeading() {
    LexiconText source = read(
        "RETREAT mode=ceasefire",
        "  Arnor {rested}.",
        "RETREAT",
        "  Arnor {rested}.",
        "RETREAT score=1.5",
        "  Arnor {rested}.",
        "RETREAT mode=unheard-of",
        "  Arnor {rested}.");
    assertThat(source.examples()).map(e -> e.heading().score()).containsExactly(7.5, 6.5, 1.5, 6.5);
  }

  @Test
  void readsSymmetricAndPairedHeadings() {
    Example.Heading heading = read("CONSULT symmetric pair", "  Arnor {met} Gondor.")
        .examples()
        .get(0)
        .heading();
    assertThat(heading.symmetric()).isTrue();
    assertThat(heading.pair()).isTrue();
    assertThat(heading.confidence()).isEqualTo(0.8);
  }

  @Test
  void joinsSetsOfOneName() {
    LexiconText source = read("set boats: ferry, raft", "set boats: raft, canoe,", "set empty:");
    assertThat(source.set("boats")).contains(List.of("ferry", "raft", "canoe"));
    assertThat(source.set("empty")).contains(List.of());
    assertThat(source.set("carts")).isEmpty();
  }

  @Test
  void knowsSetsOfEarlierFiles() {
    LexiconText source = new LexiconText();
    source.read("sets.examples", "set boats: ferry");
    source.read("mine.examples", "AID\n  Arnor gave {$boats} to Gondor.");
    assertThat(source.set("boats")).contains(List.of("ferry"));
    assertThat(source.examples()).map(Example::file).containsExactly("mine.examples");
  }

  @Test
  void tellsFileAndLineOfAHeadingThatIsNone() {
    assertThat(problems("AID", "  Arnor {fed} Gondor.", "HELPING"))
        .singleElement()
        .asString()
        .startsWith("my.examples:3: not a heading: \"HELPING\"");
  }

  @Test
  void tellsWhichOptionThereIsNot() {
    assertThat(problems("AID confidance=0.5", "  Arnor {fed} Gondor."))
        .singleElement()
        .asString()
        .startsWith("my.examples:1: no option of a heading is called confidance; there are mode");
  }

  @Test
  void refusesANumberThatIsNone() {
    assertThat(problems("AID confidence=high", "  Arnor {fed} Gondor."))
        .first()
        .asString()
        .startsWith("my.examples:1: not a heading");
  }

  @Test
  void refusesAnExampleWithoutHeading() {
    assertThat(problems("  Arnor {fed} Gondor."))
        .containsExactly("my.examples:1: an example must stand under a heading");
  }

  @Test
  void forgetsTheHeadingOfTheFileBefore() {
    LexiconText source = read("AID", "  Arnor {fed} Gondor.");
    source.read("next.examples", "  Arnor {kept} Gondor.");
    assertThat(source.problems()).map(LexiconProblem::origin).containsExactly("next.examples:1");
  }

  @Test
  void refusesANoteThatIsNeitherParaphraseNorCounterexample() {
    assertThat(problems("AID", "  Arnor {fed} Gondor.", "    Gondor was fed."))
        .singleElement()
        .asString()
        .startsWith("my.examples:3: ");
  }

  @Test
  void readsAnEmptyFileAsNothing() {
    assertThat(read("").examples()).isEmpty();
    assertThat(read("").problems()).isEmpty();
  }
}
