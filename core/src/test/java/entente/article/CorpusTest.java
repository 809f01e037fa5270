package entente.article;

import static entente.article.Samples.article;
import static entente.article.Samples.blocks;
import static entente.article.Samples.failed;
import static entente.article.Samples.found;
import static entente.article.Samples.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusTest {
  @Test
  void readsTheFields() {
    Article article = article(found(
            "{\"id\": 7, \"text\": \"Gondor met Arnor.\", \"published\": \"2020-01-03\", \"outlet\": \"The Gondor Herald\","
                + " \"title\": \"A meeting\", \"author\": \"Jane Doe\", \"url\": \"https://example.org/7\", \"more\": [1]}")
        .get(0));
    assertThat(article)
        .isEqualTo(new Article(
            "7",
            "The Gondor Herald",
            "A meeting",
            "Jane Doe",
            LocalDate.of(2020, 1, 3),
            "https://example.org/7",
            "Gondor met Arnor.",
            List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, 17)))));
  }

  @Test
  void namesALineByItsAddressOrItsPlace() {
    List<Found> found = found(lines(
        "{\"text\": \"Gondor met Arnor.\", \"url\": \"https://example.org/7\"}",
        "",
        "{\"text\": \"Gondor met Rohan.\"}"));
    assertThat(found.stream().map(f -> article(f).id()))
        .containsExactly("https://example.org/7", "standard-input:3");
  }

  @Test
  void readsFieldsOfOtherNames() {
    ReadingOptions options =
        ReadingOptions.defaults().withColumns(Map.of("text", "body", "published", "day"));
    Found found = found(
            options,
            "{\"body\": \"Gondor met Arnor.\", \"day\": \"3 Jan 2020\"}"
                .getBytes(StandardCharsets.UTF_8))
        .get(0);
    assertThat(article(found).text()).isEqualTo("Gondor met Arnor.");
    assertThat(article(found).published()).isEqualTo(LocalDate.of(2020, 1, 3));
    assertThatThrownBy(() -> options.withColumns(Map.of("words", "body")))
        .hasMessageContaining("no such column: words");
  }

  @Test
  void readsMarkUpInTheText() {
    Article article = article(found(
            "{\"text\": \"<p>Gondor met Arnor.</p><script>lie()</script><ul><li>Rohan came.</li></ul>\"}")
        .get(0));
    assertThat(blocks(article)).containsExactly("PARAGRAPH Gondor met Arnor.", "ITEM Rohan came.");
  }

  @Test
  void letsWhatTheCorpusSaysHold() {
    Article article = article(found(
            "{\"title\": \"River pact signed\", \"outlet\": \"The Arnor Courier\", \"text\": "
                + "\"The Gondor Herald\\n\\nRiver pact signed\\n\\nBy Jane Doe\\n\\nGondor and Arnor signed a pact on Friday.\"}")
        .get(0));
    assertThat(article.outlet()).isEqualTo("The Arnor Courier");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(blocks(article))
        .containsExactly(
            "TITLE River pact signed", "PARAGRAPH Gondor and Arnor signed a pact on Friday.");
  }

  @Test
  void goesOnAfterALineThatFails() {
    List<Found> found = found(lines(
        "{\"id\": \"a\", \"text\": \"Gondor met Arnor.\"}",
        "{\"id\": \"b\", \"text\": }",
        "{\"id\": \"c\"}",
        "{\"id\": \"a\", \"text\": \"Gondor met Rohan.\"}",
        "[1]",
        "{\"id\": \"d\", \"text\": \"Gondor met Rohan.\", \"published\": \"soon\"}",
        "{\"id\": \"e\", \"text\": \"Gondor met Rohan.\", \"published\": \"2020\"}"));
    assertThat(failed(found.get(1)).document()).isEqualTo("standard-input:2");
    assertThat(failed(found.get(1)).problem()).startsWith("is no valid JSON").contains("column");
    assertThat(failed(found.get(2)).remedy()).contains("--column text=NAME");
    assertThat(failed(found.get(3)).problem()).contains("line 1");
    assertThat(failed(found.get(4)).problem()).isEqualTo("is no JSON object");
    assertThat(failed(found.get(5)).problem()).contains("\"soon\"");
    assertThat(article(found.get(6)).published()).as("a year is no day").isNull();
    assertThat(found).hasSize(7);
  }

  @Test
  void refusesAnArrayOnce() {
    assertThat(found("[{\"text\": \"a\"},\n{\"text\": \"b\"},\n{\"text\": \"c\"}]"))
        .hasSize(1);
  }
}
