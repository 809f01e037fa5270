package entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
  @TempDir
  private Path folder;

  private LexiconCheck.Report check(String examples) throws IOException {
    return LexiconCheck.check(List.of(Files.writeString(folder.resolve("my.examples"), examples)));
  }

  @Test
  void tellsWhatNewWordsBecome() throws IOException {
    LexiconCheck.Report report = check("""
        ASSAULT
          Arnor {kamikazed} Gondor.
            = Gondor was kamikazed by Arnor.
        """);
    assertThat(report.compiled())
        .singleElement()
        .asString()
        .contains("ASSAULT: Arnor kamikazed Gondor");
    assertThat(report.collisions()).isEmpty();
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void tellsWhichWordsMeantSomethingElse() throws IOException {
    LexiconCheck.Report report = check("""
        CONSULT
          Arnor {attacked} Gondor.
        """);
    assertThat(report.collisions())
        .singleElement()
        .asString()
        .startsWith("my.examples:2: \"attacked\" is ASSAULT without your examples")
        .endsWith("and becomes CONSULT");
  }

  @Test
  void refusesAnExampleInWhichNothingHappens() throws IOException {
    LexiconCheck.Report report = check("""
        AID
          Arnor.
        """);
    assertThat(report.compiled()).isEmpty();
    assertThat(report.problems().get(0).message()).startsWith("no word of it says what happens");
  }

  @Test
  void namesAFileThatIsNoText() throws IOException {
    Path file = Files.write(folder.resolve("my.examples"), new byte[] {(byte) 0xff, 0});
    assertThatIOException()
        .isThrownBy(() -> LexiconCheck.check(List.of(file)))
        .withMessageEndingWith("my.examples is not text in UTF-8");
  }

  @Test
  void tellsWhichParaphrasesFail() throws IOException {
    LexiconCheck.Report report = check("""
        ASSAULT
          Arnor {kamikazed} Gondor.
            = Gondor kamikazed Arnor.
            ! Arnor kamikazed Gondor again.
        """);
    assertThat(report.problems()).hasSize(2);
    assertThat(report.problems().get(0).message()).startsWith("the paraphrase");
    assertThat(report.problems().get(1).message()).startsWith("the counter-example");
  }
}
