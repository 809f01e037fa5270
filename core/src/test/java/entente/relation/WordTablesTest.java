package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads the examples beside the words of demands and of the outlook. */
class WordTablesTest {
  private static List<String> faults(WordTable table) {
    List<String> faults = new ArrayList<>();
    for (WordTable.Line line : table.lines()) {
      for (String example : line.examples()) {
        boolean wanted = !example.startsWith("!");
        NamedSentence sentence = StanceWordsTest.sentence(example.replaceAll("[\\[\\]!]", ""));
        Optional<WordTable.Found> found = table.in(sentence.sentence());
        boolean read = found
            .filter(f -> f.line() == line)
            .filter(f -> new Subjects(sentence)
                .of(f.words()).stream().anyMatch(n -> n.actor().name().equals("Rohan")))
            .isPresent();
        if (read != wanted) {
          faults.add(line.rule() + ": " + example);
        }
      }
    }
    return faults;
  }

  @Test
  void everyDemandIsReadAsItsExampleSays() {
    assertThat(faults(Demands.WORDS)).isEmpty();
  }

  @Test
  void everyLookAheadIsReadAsItsExampleSays() {
    assertThat(faults(Outlook.WORDS)).isEmpty();
  }
}
