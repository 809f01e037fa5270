package entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModalityReaderTest {
  @Test
  void composesAuxiliariesNegationConditionsAndGoverningWords() {
    List<String> faults = new ArrayList<>();
    for (String line : CueLexicon.lines("modality-cases.tsv")) {
      String[] fields = line.split("\t");
      if (fields.length == 2) {
        Modality read = ModalityLexiconTest.read(fields[1]);
        if (!read.word().equals(fields[0])) {
          faults.add(fields[1] + " -> " + read.word() + ", not " + fields[0]);
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
