package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.EventType;
import entente.event.Lexicon;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  @TempDir
  private Path folder;

  private static Lexicon.Entry entry(EventType type, String part, String... lemmas) {
    return new Lexicon.Entry(type, null, "rule", List.of(lemmas), part, "some.examples:1");
  }

  @Test
  void countsAWordOnceForItsTypeHoweverManyPatternsItTriggers() {
    List<Lexicon.Entry> entries = List.of(
        entry(EventType.AID, "v", "help", "arm"),
        entry(EventType.AGREE, "v", "agree"),
        entry(EventType.AID, "v", "help", "feed"),
        entry(EventType.AID, "n", "help"));
    assertThat(LexiconCounts.byType(entries))
        .containsExactly(
            new LexiconCounts(EventType.AGREE, 1, 0, 0, 1),
            new LexiconCounts(EventType.AID, 3, 1, 0, 3));
  }

  @Test
  void countsAVerbAndANounOfOneFormAsOneWord() {
    List<Lexicon.Entry> entries = List.of(
        entry(EventType.AID, "v", "help", "arm"),
        entry(EventType.AGREE, "n", "help"),
        entry(EventType.ALLIED, "x", "with"));
    assertThat(LexiconCounts.words(entries)).isEqualTo(2);
  }

  @Test
  void printsATableOfCountsWithAllTypesTogether() {
    Shell.Answer answer = new Shell(folder).plain("lexicon", "list", "--counts");
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines())
        .hasSize(EventType.values().length + 3)
        .first()
        .isEqualTo("type         verbs   nouns  adjectives  patterns");
    assertThat(answer.out()).contains("\nSANCTION ").contains("\ntogether ");
    assertThat(answer.out())
        .containsPattern(
            "\n\\d{4} different words, each counted once whatever its type and part of speech\\.\n$");
  }

  @Test
  void printsCountsOfOneTypeAsJson() {
    Shell.Answer answer = new Shell(folder).plain("lexicon", "list", "AID", "--counts", "--json");
    assertThat(answer.out()).startsWith("[\n{\"type\":\"AID\",\"verbs\":").endsWith("}\n]\n");
  }

  @Test
  void listsThePatternsOfOneTypeWithTheirExamples() {
    Shell.Answer answer = new Shell(folder).plain("lexicon", "list", "SANCTION");
    assertThat(answer.out()).contains("SANCTION: ").contains("sanction.examples:");
    assertThat(answer.out()).doesNotContain("aid.examples:");
  }
}
