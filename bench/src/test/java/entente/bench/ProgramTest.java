package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the launcher runs: it finds the program by the name of its file. */
class ProgramTest {
  private static final Path BUILT = Path.of("..", "app", "target");

  @Test
  void thereIsOneFileThatTheLauncherTakesForTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(BUILT)) {
      List<String> programs = files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("entente-app-") && name.endsWith(".jar"))
          .toList();
      assertThat(programs).hasSizeLessThanOrEqualTo(1);
    }
  }
}
