package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutModelsTest {
  @TempDir
  private Path folder;

  private static String classesOf(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xlog:class+load",
        "-cp",
        System.getProperty("java.class.path"),
        Entente.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void listingsLoadNoLanguageModel() throws Exception {
    new Shell(folder)
        .put(List.of(Story.of("a.txt", "Arnor met Gondor.")
            .names("Arnor", Shell.ARNOR)
            .names("Gondor", Shell.GONDOR)));
    assertThat(classesOf("relation", "Arnor", "Gondor", "--library", folder.toString()))
        .contains("0 statements in 0 documents")
        .doesNotContain("edu.stanford");
  }
}
