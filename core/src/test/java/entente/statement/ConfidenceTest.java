package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static StatementReader reader;

  @BeforeAll
  static void load() {
    reader = StatementReader.load();
  }

  private static Statement read(String text) {
    List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
    Article article =
        new Article("a", null, null, null, LocalDate.of(2001, 2, 3), null, text, blocks);
    return reader.read(article).all().get(0);
  }

  private static List<String> grounds(String text) {
    return read(text).grounds().stream().map(Ground::name).toList();
  }

  @Test
  void namesWhatItRestsOn() {
    assertThat(grounds("France attacked Libya."))
        .containsExactly("to begin with", "words and way to the parties", "in the opening");
    assertThat(grounds("It rained. France attacked Libya.")).doesNotContain("in the opening");
    assertThat(grounds("France may attack Libya.")).contains("not told as a fact");
    assertThat(grounds("France and Libya met.")).contains("done together");
    assertThat(grounds("France attacked protesters."))
        .contains("recipient by a description", "recipient without a name", "recipient is a group");
    assertThat(grounds("French troops withdrew.")).contains("no recipient");
  }

  @Test
  void isSurerOfWhatIsPlain() {
    double plain = read("France attacked Libya.").confidence();
    assertThat(plain).isGreaterThan(read("France may attack Libya.").confidence());
    assertThat(plain).isGreaterThan(read("France attacked protesters.").confidence());
  }

  @Test
  void everyGroundHasAWeight() {
    Map<String, Double> unknown = new LinkedHashMap<>(Map.of("no such ground", 1.0));
    assertThat(Confidence.weighed(unknown).get(0).weight()).isZero();
    assertThat(read("France may attack protesters.").grounds())
        .allMatch(ground -> ground.weight() != 0);
  }

  @Test
  void isNeverCertain() {
    Ground strong = new Ground("strong", 1, 50);
    assertThat(Confidence.of(List.of(strong))).isEqualTo(0.99);
    assertThat(Confidence.of(List.of(new Ground("weak", 1, -50)))).isEqualTo(0.01);
  }
}
