package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Sign;
import entente.relation.TurnWords.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TurnWordsTest {
  static Stream<Entry> entries() {
    return TurnWords.entries().stream();
  }

  private static Optional<TurnWords.Found> find(Entry entry, String sentence) {
    return TurnWords.find(entry, sentence.toLowerCase(Locale.ROOT), sentence);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void findsTheExampleOfEachEntryAndNotItsCounterexample(Entry entry) {
    assertThat(find(entry, entry.example())).isPresent();
    assertThat(find(entry, entry.counterexample())).isEmpty();
    assertThat(TurnWords.find(entry.example()).map(TurnWords.Found::sign)).contains(entry.sign());
  }

  @Test
  void noBeginningOfWordsBeginsAnother() {
    List<String> beginnings =
        entries().flatMap(e -> e.beginnings().stream()).distinct().toList();
    for (String one : beginnings) {
      assertThat(beginnings.stream().filter(other -> other.startsWith(one))).containsExactly(one);
    }
  }

  @Test
  void givesTheWordsAsTheyStand() {
    TurnWords.Found found = TurnWords.find("Then Arnor and Gondor Parted Ways.").orElseThrow();
    assertThat(found.text()).isEqualTo("Parted Ways");
    assertThat(found.begin()).isEqualTo(22);
    assertThat(found.sign()).isEqualTo(Sign.MINUS);
  }

  @Test
  void findsNothingInQuestionsDenialsAndHopes() {
    assertThat(TurnWords.find("Were Arnor and Gondor reconciled, or who became enemies?"))
        .isEmpty();
    assertThat(TurnWords.find("Arnor and Gondor never became enemies.")).isEmpty();
    assertThat(TurnWords.find("Arnor said that it could have become allies.")).isEmpty();
    assertThat(TurnWords.find("Relations between Arnor and Gondor did not improve."))
        .isEmpty();
    assertThat(TurnWords.find("Arnor hoped that relations would have improved."))
        .isEmpty();
  }
}
