package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnArticlesTest {
  private static final String SOUND = """
      {"document": "border.txt", "published": "1999-05-02", "annotator": "A", "statements": [
        {"quote": "Ruritania shelled a fort\\nin Florin", "kind": "event", "actor": "Ruritania",
         "recipient": "Florin", "types": ["ASSAULT"], "sign": "-", "from": "1999-05-01",
         "to": "1999-05-01", "modality": "actual", "attribution": ["Prince Humperdinck"],
         "core": true}]}
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(
        folder.resolve("texts/border.txt"),
        "On Saturday Ruritania shelled a fort in Florin, the prince said.\n");
    Files.writeString(folder.resolve("aliases.json"), "{\"Prince Humperdinck\": [\"the prince\"]}");
    gold(SOUND);
  }

  private void gold(String json) throws IOException {
    Files.writeString(folder.resolve("gold/border.json"), json);
  }

  private OwnArticles changed(String from, String to) throws IOException {
    gold(SOUND.replace(from, to));
    return new OwnArticles(folder);
  }

  @Test
  void readsTextsWithTheirGold() {
    OwnArticles own = new OwnArticles(folder);
    assertThat(own.problems()).isEmpty();
    assertThat(own.articles().get(0).published()).isEqualTo(LocalDate.of(1999, 5, 2));
    assertThat(own.gold().get(0).document()).isEqualTo("border.txt");
    assertThat(own.gold().get(0).statements().get(0).place()).isEqualTo(new Stretch(12, 46));
  }

  @Test
  void namesTheQuoteThatIsNotInTheText() throws IOException {
    assertThat(changed("shelled", "bombed").problems())
        .singleElement()
        .asString()
        .contains("border.json statement 1", "Ruritania bombed a fort", "not in the text");
  }

  @Test
  void namesValuesThatThereAreNot() throws IOException {
    assertThat(changed("ASSAULT", "BATTLE").problems())
        .singleElement()
        .asString()
        .contains("BATTLE");
    assertThat(changed("actual", "likely").problems())
        .singleElement()
        .asString()
        .contains("likely");
    assertThat(changed("\"-\"", "\"–\"").problems()).singleElement().asString().contains("sign");
  }

  @Test
  void namesDaysThatAreNone() throws IOException {
    assertThat(changed("\"from\": \"1999-05-01\"", "\"from\": \"May 1999\"").problems())
        .singleElement()
        .asString()
        .contains("May 1999");
    assertThat(changed("\"from\": \"1999-05-01\"", "\"from\": \"1999-06-01\"").problems())
        .singleElement()
        .asString()
        .contains("after");
  }

  @Test
  void namesActorsThatTheTextDoesNotHave() throws IOException {
    OwnArticles own = changed("\"recipient\": \"Florin\"", "\"recipient\": \"Guilder\"");
    assertThat(own.problems()).singleElement().asString().contains("Guilder", "aliases.json");
    assertThatThrownBy(own::refuseFaults).isInstanceOf(DataException.class);
  }

  @Test
  void namesTheTextThatNobodyAnnotated() throws IOException {
    Files.writeString(folder.resolve("texts/other.txt"), "Nobody has read this.\n");
    assertThat(new OwnArticles(folder).problems()).containsExactly("other.txt has no gold");
  }

  @Test
  void missesTheAnnotator() throws IOException {
    assertThat(changed("\"annotator\": \"A\",", "").problems())
        .singleElement()
        .asString()
        .contains("annotator");
  }
}
