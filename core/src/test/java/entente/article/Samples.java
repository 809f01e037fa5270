package entente.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Short ways from a text of a test to what is found in it. */
final class Samples {
  private Samples() {}

  static List<Found> found(ReadingOptions options, byte[] bytes) {
    try (Stream<Found> found = new ArticleReader(options).read(new ByteArrayInputStream(bytes))) {
      return found.toList();
    }
  }

  static List<Found> found(String text) {
    return found(ReadingOptions.defaults(), text.getBytes(StandardCharsets.UTF_8));
  }

  static Article read(String... lines) {
    return article(found(String.join("\n", lines)).get(0));
  }

  static Article article(Found found) {
    if (found instanceof Found.Read read) {
      return read.article();
    }
    throw new AssertionError(found);
  }

  static Found.Failed failed(Found found) {
    if (found instanceof Found.Failed failed) {
      return failed;
    }
    throw new AssertionError(found);
  }

  /** The blocks as "KIND words". */
  static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(article.text()))
        .toList();
  }

  static List<String> blocks(String... lines) {
    return blocks(read(lines));
  }

  /** The words of the blocks of a kind. */
  static List<String> of(Block.Kind kind, Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines));
  }
}
