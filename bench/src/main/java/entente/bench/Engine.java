package entente.bench;

import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.statement.Reading;
import entente.statement.StatementReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads articles with the engine, here and now, without a library. */
public final class Engine implements Readings {
  private final StatementReader reader = StatementReader.load();

  /** All that is read in each article, by its id, in the order given. */
  public Map<String, Reading> read(List<Article> articles) {
    List<Reading> readings = articles.parallelStream().map(reader::read).toList();
    Map<String, Reading> byId = new LinkedHashMap<>();
    readings.forEach(reading -> byId.put(reading.analysis().article().id(), reading));
    return byId;
  }

  @Override
  public Map<String, List<Predicted>> of(Path articles) {
    return predicted(read(articles(articles)));
  }

  /** The statements of each article. */
  static Map<String, List<Predicted>> predicted(Map<String, Reading> readings) {
    return Readings.byDocument(readings.values().stream()
        .flatMap(reading -> reading.statements().stream())
        .map(Predicted::of)
        .toList());
  }

  /** The articles in a file or a folder; none may fail. */
  public static List<Article> articles(Path file) {
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
