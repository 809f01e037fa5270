package entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static List<Article> articles(Path folder) {
    try (Stream<Found> found = new ArticleReader(ReadingOptions.defaults()).read(folder)) {
      return found.map(one -> ((Found.Read) one).article()).toList();
    }
  }

  @Test
  void theProgramHoldsTheVeryArticlesOfTheFolderUnderTheSameNames() {
    try (Samples samples = Samples.open()) {
      List<Article> held = articles(samples.folder());
      assertThat(held).isNotEmpty().isEqualTo(articles(Path.of("..", "samples")));
      assertThat(DocumentCount.of(List.of(samples.folder()))).isEqualTo(held.size());
    }
  }
}
