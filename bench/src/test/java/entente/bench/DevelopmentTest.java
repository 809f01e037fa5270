package entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The project's own annotated articles are read as well as they were read before. */
class DevelopmentTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ".")).resolve("development");

  @Test
  void annotationIsSound() {
    assertThat(new OwnArticles(FOLDER).problems()).isEmpty();
  }

  @Test
  void noFigureFallsBelowTheRecordedOne() {
    OwnArticles own = new OwnArticles(FOLDER);
    StatementScores scores = StatementScores.of(
        own.gold(), Engine.predicted(new Engine().read(own.articles())), own.aliases());
    assertThat(Floor.read(own.floor()).fallen(Figures.recorded(scores))).isEmpty();
  }
}
