package entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The articles in samples/ are read as the table in samples/README.md lists them. */
class SampleArticlesTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  private static List<Article> articles() {
    try (Stream<Found> found = new ArticleReader(ReadingOptions.defaults()).read(SAMPLES)) {
      return found.map(Samples::article).toList();
    }
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(SAMPLES.resolve("README.md")).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> List.of(line.split(" *\\| *")))
        .toList();
  }

  @Test
  void everySampleHasItsOutletAndDay() throws IOException {
    List<String> listed =
        rows().stream().map(row -> row.get(2) + " " + row.get(3)).toList();
    assertThat(articles().stream().map(a -> a.outlet() + " " + a.published()))
        .containsExactlyElementsOf(listed);
  }

  @Test
  void everySampleHasATitleAndAllButTheChronologyAnAuthor() {
    assertThat(articles()).allSatisfy(article -> assertThat(article.title()).isNotNull());
    assertThat(articles().stream().filter(a -> a.author() == null).map(Article::id))
        .containsExactly("07-chronology.txt");
  }

  @Test
  void furnitureAndMarksOfASampleAreNotRead() {
    assertThat(articles())
        .allSatisfy(article -> assertThat(article.blocks())
            .noneMatch(block -> block
                .span()
                .of(article.text())
                .matches("(?s).*(Written for Entente|Also read|cookies|Comments|Sign up).*")));
  }
}
