package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Mention;
import entente.language.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {
  private static List<Clause> clauses(String text) {
    Scene scene = Scene.of(text);
    Sentence sentence = scene.analysis().sentences().get(0);
    Set<Integer> actors =
        scene.cast().mentions().stream().map(Mention::head).collect(Collectors.toSet());
    return ClauseReader.between(sentence, actors);
  }

  private static List<String> frames(String text) {
    return clauses(text).stream().map(Clause::frame).toList();
  }

  @Test
  void findsAVerbWithItsObject() {
    assertThat(frames("Iran beguiled Iraq.")).containsExactly("X beguile Y");
    assertThat(frames("Iraq, which was beguiled by Iran, did not answer."))
        .containsExactly("X beguile Y");
  }

  @Test
  void findsAVerbWithItsPrepositionAndItsObject() {
    assertThat(frames("Iran glowered at Iraq.")).containsExactly("X glower at Y");
    assertThat(frames("Iran threw its weight behind Iraq.")).contains("X throw weight behind Y");
  }

  @Test
  void findsNounsAndAdjectives() {
    assertThat(frames("Iran's kinship with Iraq was old.")).contains("X kinship with Y");
    assertThat(frames("Iran is fond of Iraq.")).containsExactly("X fond of Y");
  }

  @Test
  void leavesOutWhereAndWhenAndWhoStandsAlone() {
    assertThat(frames("Iran dozed in Iraq.")).isEmpty();
    assertThat(frames("Iran dozed.")).isEmpty();
  }

  @Test
  void writesTheExampleThatIsMissing() {
    assertThat(clauses("Iran beguiled Iraq.").get(0).example())
        .isEqualTo("Arnor will {beguile} Gondor.");
    assertThat(clauses("Iran threw its weight behind Iraq.").get(0).example())
        .isEqualTo("Arnor will {throw} its {weight} behind Gondor.");
    assertThat(clauses("Iran's kinship with Iraq was old.").get(0).example())
        .isEqualTo("Arnor's {kinship} with Gondor");
  }
}
