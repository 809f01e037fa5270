package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentDataTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("eval/statements"));
    write("articles-dev.jsonl", "{\"id\": \"florin\", \"text\": \"" + Gold.TEXT + "\"}\n");
    write("statements/aliases.json", "{\"Florin\": [\"the kingdom of Florin\"]}");
    write(
        "statements/florin.json",
        "{\"document\": \"florin\", \"statements\": [{\"quote\": \"Ruritania shelled a fort\","
            + " \"actor\": \"Ruritania\", \"also_actor\": [\"Rudolf\"], \"recipient\": null,"
            + " \"types\": [\"ASSAULT\"], \"sign\": \"-\", \"from\": \"1999-05-01\", \"to\": null,"
            + " \"modality\": \"actual\", \"attribution\": [], \"core\": true, \"symmetric\": false}]}");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve("eval").resolve(file), text);
  }

  @Test
  void readsStatementsWithTheirPlaces() {
    GoldStatement gold =
        new DevelopmentData(folder).articles().get(0).statements().get(0);
    assertThat(gold.place()).isEqualTo(new Stretch(0, 24));
    assertThat(gold.actors()).containsExactly("Ruritania", "Rudolf");
    assertThat(gold.recipients()).isEmpty();
    assertThat(gold.core()).isTrue();
    assertThat(gold.optional()).isFalse();
  }

  @Test
  void readsOtherNames() {
    assertThat(new DevelopmentData(folder).aliases().same("Florin", "kingdom of Florin"))
        .isTrue();
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatThrownBy(() -> new DevelopmentData(folder).records())
        .isInstanceOf(DataException.class)
        .hasMessageContaining("plover-dev.jsonl");
  }

  @Test
  void namesTheLineThatIsNoJson() throws IOException {
    write("plover-dev.jsonl", "\n{\"id\": \n");
    assertThatThrownBy(() -> new DevelopmentData(folder).records())
        .hasMessageContaining("plover-dev.jsonl:2");
  }

  @Test
  void tableMarksWhatIsNotReached() {
    StatementScores scores =
        StatementScores.of(new DevelopmentData(folder).articles(), Map.of(), new Aliases(Map.of()));
    StringWriter text = new StringWriter();
    new Table(new PrintWriter(text)).figures(Figures.found(scores));
    assertThat(text.toString()).contains("core recall").contains("<0.680").contains("0 of 1");
  }

  @Test
  void listsWhatWasMissed() {
    StatementScores scores =
        StatementScores.of(new DevelopmentData(folder).articles(), Map.of(), new Aliases(Map.of()));
    Listing listing = new Listing(scores.aliases());
    scores.articles().forEach(listing::add);
    assertThat(listing.lines())
        .isEqualTo(List.of("MISS* florin | Ruritania - ASSAULT - | Ruritania shelled a fort"));
  }
}
