package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an article calls its persons. */
class CallingsTest {
  private static final ActorReader READER = new ActorReader(Gazetteer.load());

  private static Map<String, Set<String>> traits(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Analysis analysis = LanguageReader.load()
        .analyse(new Article("test", null, null, null, null, null, text, List.of(block)));
    return Callings.of(analysis, READER.read(analysis, List.of()));
  }

  private static boolean says(String text, String trait) {
    return traits(text).values().stream().anyMatch(said -> said.contains(trait));
  }

  @Test
  void everyCallingIsFoundInItsExample() {
    List<String> missed = Table.read("callings.tsv").stream()
        .filter(row -> !says(
            row.text("example"),
            row.text("walk").toLowerCase(Locale.ROOT) + ":" + row.text("noun")))
        .map(row -> row.text("example"))
        .toList();
    assertThat(missed).isEmpty();
  }

  @Test
  void everyLivelihoodIsFoundInItsExample() {
    List<String> missed = Table.read("livelihoods.tsv").stream()
        .filter(row -> !says(row.text("example"), "ordinary:" + row.text("verb")))
        .map(row -> row.text("example"))
        .toList();
    assertThat(missed).isEmpty();
  }

  @Test
  void everyOtherNameIsFoundInItsExample() {
    List<String> missed = Table.read("known-as.tsv").stream()
        .filter(row -> traits(row.text("example")).values().stream()
            .flatMap(Set::stream)
            .noneMatch(trait -> trait.startsWith("alias:")))
        .map(row -> row.text("example"))
        .toList();
    assertThat(missed).isEmpty();
  }

  @Test
  void officesAreFoundBeforeAndAfterTheName() {
    String text = "Chad's irrigation minister, Ted Sandyman, met envoys. "
        + "Bill Ferny, the minister of water, stayed away.";
    assertThat(traits(text).get("person:ted-sandyman")).contains("office:minister");
    assertThat(traits(text).get("person:bill-ferny")).contains("office:minister");
  }

  @Test
  void whoseRelativeSomebodyIsDoesNotMatter() {
    assertThat(traits("Ted Sandyman, the mayor's brother, complained.")
            .getOrDefault("person:ted-sandyman", Set.of()))
        .isEmpty();
  }
}
