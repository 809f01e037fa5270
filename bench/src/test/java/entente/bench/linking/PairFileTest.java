package entente.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.bench.DataException;
import entente.bench.linking.EventPair.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFileTest {
  private static final String HEADER =
      "collection\tdocumentA\tbeginA\tendA\ttypeA\tactorA\trecipientA"
          + "\tdocumentB\tbeginB\tendB\ttypeB\tactorB\trecipientB\tlabel\thard\tnote\n";
  private static final String ROW =
      "florin\ta.txt\t3\t9\tASSAULT\tstate:A\t\tb.txt\t1\t4\tASSAULT\tstate:A\tstate:B\tsame\tyes\t\n";

  @TempDir
  private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("events.tsv"), text);
  }

  @Test
  void readsPairsOfStatements() throws IOException {
    EventPair pair = PairFile.events(file(HEADER + ROW)).get(0);
    assertThat(pair.first()).isEqualTo(new Told("a.txt", 3, 9, "ASSAULT", "state:A", ""));
    assertThat(pair.second().recipient()).isEqualTo("state:B");
    assertThat(pair.judgement()).isEqualTo(new Judgement("florin", Label.SAME, true, ""));
  }

  @Test
  void namesTheLineThatIsNoPair() throws IOException {
    Path file = file(HEADER + ROW + ROW.replace("same", "alike"));
    assertThatThrownBy(() -> PairFile.events(file))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("events.tsv:3")
        .hasMessageContaining("alike");
  }

  @Test
  void namesTheOffsetThatIsNone() throws IOException {
    Path file = file(HEADER + ROW.replace("\t9\t", "\tnine\t"));
    assertThatThrownBy(() -> PairFile.events(file)).hasMessageContaining("events.tsv:2");
  }

  @Test
  void missesColumns() throws IOException {
    Path file = file(HEADER + "florin\ta.txt\n");
    assertThatThrownBy(() -> PairFile.events(file)).hasMessageContaining("2 columns");
  }

  @Test
  void missesTheHeader() throws IOException {
    Path file = file(ROW);
    assertThatThrownBy(() -> PairFile.events(file)).hasMessageContaining("first line");
  }
}
