package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading with a user's own actors. */
class OwnActorsTest {
  @TempDir
  private Path folder;

  private StatementReader reader(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), table);
    return StatementReader.load(List.of(), List.of(file));
  }

  private static String actor(StatementReader reader, String text, int year) {
    Article article = new Article(
        "story",
        null,
        null,
        null,
        LocalDate.of(year, 5, 5),
        null,
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    Party party =
        Objects.requireNonNull(reader.read(article).statements().get(0).actor());
    Actor actor = party.actor();
    return actor.id() + " " + actor.country() + " " + actor.sector();
  }

  @Test
  void whereAnActorBelongsChangesByTheDateOfTheArticle() throws IOException {
    StatementReader own = reader("name,kind,state,sector,aliases,from,to\n"
        + "Harbour Guild,group,NOR,REB,The Mariners,2000,2009\n"
        + "Harbour Guild,group,NOR,GOV,,2010,\n");
    String text = "The Mariners attacked Iraq on Monday.";
    assertThat(actor(own, text, 2005)).isEqualTo("group:harbour-guild NOR REB");
    assertThat(actor(own, text, 2012)).isEqualTo("group:harbour-guild NOR GOV");
  }

  @Test
  void ownPersonsAreFoundBySurnameAndOffice() throws IOException {
    StatementReader own = reader("name,kind,state,sector,role,from,to\n"
        + "Maren Tollund,person,LUX,GOV,prime minister,2004,2009\n");
    assertThat(actor(own, "Maren Tollund arrived. Later Tollund condemned Iraq.", 2005))
        .isEqualTo("person:maren-tollund LUX GOV");
    assertThat(actor(own, "Luxembourg's prime minister condemned Iraq.", 2005))
        .isEqualTo("person:maren-tollund LUX GOV");
  }

  @Test
  void theFingerprintChangesWithTheActors() throws IOException {
    String one = reader("name,kind\nGrey Guild,organisation\n").fingerprint();
    String two = reader("name,kind\nRed Guild,organisation\n").fingerprint();
    assertThat(List.of(one, two, StatementReader.load().fingerprint())).doesNotHaveDuplicates();
  }
}
