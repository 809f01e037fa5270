package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {
  private static final Floor FLOOR = new Floor(Map.of("precision", 0.600));

  @TempDir
  private Path folder;

  @Test
  void keepsWhatIsWritten() throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("F1", 0.5);
    figures.put("core recall", 0.6543);
    Path file = folder.resolve("floor.tsv");
    Floor.write(file, figures);
    assertThat(Floor.read(file).recorded())
        .containsExactly(Map.entry("F1", 0.5), Map.entry("core recall", 0.654));
    assertThat(Files.readString(file)).startsWith("#").doesNotContain("\r");
  }

  @Test
  void bearsAStatementMoreOrLess() {
    assertThat(FLOOR.fallen(Map.of("precision", 0.580))).isEmpty();
    assertThat(FLOOR.fallen(Map.of("precision", 0.900))).isEmpty();
  }

  @Test
  void namesTheFigureThatFell() {
    assertThat(FLOOR.fallen(Map.of("precision", 0.579)))
        .singleElement()
        .asString()
        .contains("precision", "0.579", "0.600", "bench/evaluate --misses");
  }

  @Test
  void namesTheFigureThatIsNotMeasured() {
    assertThat(FLOOR.fallen(Map.of())).singleElement().asString().contains("not measured");
  }

  @Test
  void saysHowToMendABrokenTable() throws IOException {
    Path file = Files.writeString(folder.resolve("floor.tsv"), "F1 0.5\n");
    assertThatThrownBy(() -> Floor.read(file))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("--record");
  }
}
