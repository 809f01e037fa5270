package entente.bench.linking;

import entente.article.Article;
import entente.bench.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the articles of a collection are: those with a folder of their own beside the pairs, and those of the project.
 *
 * @param folder holds the pairs and {@code collections/}
 * @param home the project
 * @param shared the folder of articles that are not part of the project, or null
 */
record Texts(Path folder, Path home, @Nullable Path shared) {
  private static final String SAMPLES = "samples";
  private static final String SHARED = "shared";

  /** The library that a collection is read into: shared articles are read together with the samples. */
  String library(String collection) {
    return collection.equals(SHARED) ? SAMPLES : collection;
  }

  /** The articles of a library, or empty when there is no folder that holds them. */
  List<Article> articles(String library) {
    List<Article> articles = new ArrayList<>();
    for (Path where : folders(library)) {
      articles.addAll(Engine.articles(where));
    }
    return articles;
  }

  private List<Path> folders(String library) {
    return switch (library) {
      case SAMPLES ->
        shared == null
            ? List.of(home.resolve("samples"))
            : List.of(home.resolve("samples"), shared);
      case "development" -> List.of(home.resolve("bench/development/texts"));
      default ->
        Optional.of(folder.resolve("collections").resolve(library))
            .filter(Files::isDirectory)
            .stream()
            .toList();
    };
  }
}
