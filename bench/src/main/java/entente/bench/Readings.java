package entente.bench;

import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.statement.StatementReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the engine makes of the articles of a file, or what it made of them before. */
interface Readings {
  /** The statements of each article, by its id, in the order of the text. */
  Map<String, List<Predicted>> of(Path articles);

  /** Reads with the engine, here and now, without a library. */
  static Readings now() {
    StatementReader engine = StatementReader.load();
    return file -> {
      List<Predicted> all = articles(file).parallelStream()
          .flatMap(article -> engine.read(article).statements().stream())
          .map(Predicted::of)
          .toList();
      return byDocument(all);
    };
  }

  /** Takes what was exported before. */
  static Readings exported(List<Path> exports) {
    Map<String, List<Predicted>> all =
        byDocument(exports.stream().flatMap(file -> Export.read(file).stream()).toList());
    return file -> all;
  }

  private static Map<String, List<Predicted>> byDocument(List<Predicted> all) {
    return all.stream()
        .collect(Collectors.groupingBy(
            p -> p.document().substring(p.document().lastIndexOf('/') + 1),
            LinkedHashMap::new,
            Collectors.toList()));
  }

  private static List<Article> articles(Path file) {
    List<Article> articles = new ArrayList<>();
    try (Stream<Found> documents = new ArticleReader(ReadingOptions.defaults()).read(file)) {
      documents.forEach(found -> {
        if (found instanceof Found.Read read) {
          articles.add(read.article());
        } else if (found instanceof Found.Failed failed) {
          throw new DataException(failed.message() + ".");
        }
      });
    }
    return articles;
  }
}
