package entente.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.bench.Engine;
import entente.bench.linking.ActorPair.Named;
import entente.bench.linking.EventPair.Told;
import entente.bench.linking.Outcome.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedArticlesTest {
  private static final Judgement ANY = new Judgement("any", Label.SAME, false, "");

  @TempDir
  private static Path folder;

  private static LinkedArticles articles;

  @BeforeAll
  static void read() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "France condemned Iran on Friday.\n");
    Files.writeString(texts.resolve("b.txt"), "Paris threatened Japan in May.\n");
    articles =
        new LinkedArticles(folder.resolve("library"), new Engine().read(Engine.articles(texts)));
  }

  private static Answer actors(String first, String second) {
    return articles.answer(
        new ActorPair(new Named("a.txt", first, ""), new Named("b.txt", second, ""), ANY));
  }

  @Test
  void tellsWhetherTwoActorsAreOne() {
    assertThat(actors("state:FRA", "state:FRA")).isEqualTo(Answer.LINKED);
    assertThat(actors("state:IRN", "state:JPN")).isEqualTo(Answer.APART);
    assertThat(actors("state:IRN", "state:USA")).isEqualTo(Answer.NOT_READ);
  }

  @Test
  void findsTheStatementWhoseSidesWereMended() {
    Told mended = new Told("a.txt", 7, 16, "ACCUSE", "state:USA", "state:JPN");
    Told other = new Told("a.txt", 7, 16, "AID", "state:USA", "state:JPN");
    Told condemned = new Told("a.txt", 7, 16, "ACCUSE", "state:FRA", "state:IRN");
    assertThat(articles.answer(new EventPair(mended, condemned, ANY))).isEqualTo(Answer.LINKED);
    assertThat(articles.answer(new EventPair(other, condemned, ANY))).isEqualTo(Answer.NOT_READ);
  }

  @Test
  void tellsWhetherTwoStatementsReportOneEvent() {
    Told condemned = new Told("a.txt", 7, 16, "ACCUSE", "state:FRA", "state:IRN");
    Told threatened = new Told("b.txt", 6, 16, "THREATEN", "state:FRA", "state:JPN");
    Told unread = new Told("b.txt", 6, 16, "AID", "state:USA", "state:KOR");
    assertThat(articles.answer(new EventPair(condemned, threatened, ANY))).isEqualTo(Answer.APART);
    assertThat(articles.answer(new EventPair(condemned, condemned, ANY))).isEqualTo(Answer.LINKED);
    assertThat(articles.answer(new EventPair(condemned, unread, ANY))).isEqualTo(Answer.NOT_READ);
  }
}
