package entente.bench;

import entente.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Annotated articles in a folder: {@code texts/NAME.txt}, the statements in each in {@code gold/NAME.json}, and names
 * that count as the same in {@code aliases.json}. A text without gold is a fault, and is not read.
 */
final class OwnArticles {
  private final Path folder;
  private final Map<Path, JsonNode> gold = new LinkedHashMap<>();
  private final Map<Path, Article> articles = new LinkedHashMap<>();

  /** Reads the files; what the gold says is not looked at yet. */
  OwnArticles(Path folder) {
    this.folder = folder;
    for (Path file : files("gold", ".json")) {
      JsonNode annotation = Json.file(file);
      gold.put(file, annotation);
      articles.put(file, article(file, annotation));
    }
  }

  /** The project's own articles. */
  static Path home() {
    return Path.of(System.getProperty("entente.home", ".")).resolve("bench/development");
  }

  /** Whether the folder is laid out so. */
  static boolean areIn(Path folder) {
    return Files.isDirectory(folder.resolve("gold"));
  }

  private List<Path> files(String part, String ending) {
    Path where = folder.resolve(part);
    try (Stream<Path> files = Files.list(where)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new DataException(
          where + " cannot be listed. Give a folder that holds texts/ and gold/.", e);
    }
  }

  private Article article(Path goldFile, JsonNode annotation) {
    String name = goldFile.getFileName().toString().replaceFirst("\\.json$", ".txt");
    Path text = folder.resolve("texts").resolve(name);
    if (!Files.isRegularFile(text)) {
      throw new DataException(goldFile + " has no text: " + text + " is missing.");
    }
    return dated(Engine.articles(text).get(0), name, published(goldFile, annotation));
  }

  private static @Nullable LocalDate published(Path goldFile, JsonNode annotation) {
    try {
      return Json.day(annotation, "published");
    } catch (DateTimeParseException e) {
      throw new DataException(goldFile + ": published is no day; a day is written 2002-01-29.", e);
    }
  }

  /** The day of publication is part of the annotation, because not every page tells it. */
  private static Article dated(Article article, String id, @Nullable LocalDate published) {
    LocalDate day = article.published() != null ? article.published() : published;
    return new Article(
        id,
        article.outlet(),
        article.title(),
        article.author(),
        day,
        article.url(),
        article.text(),
        article.blocks());
  }

  /** The articles that are annotated, in the order of their names; the id is the name of the file. */
  List<Article> articles() {
    return List.copyOf(articles.values());
  }

  /** What is wrong with the annotation, one line each; empty when all is as the guideline wants it. */
  List<String> problems() {
    GoldCheck check = new GoldCheck(aliases());
    List<String> problems = new ArrayList<>(withoutGold());
    gold.forEach((file, annotation) -> problems.addAll(
        check.problems(file.getFileName().toString(), annotation, articles.get(file))));
    return problems;
  }

  private List<String> withoutGold() {
    Set<String> annotated = articles.values().stream().map(Article::id).collect(Collectors.toSet());
    return files("texts", ".txt").stream()
        .map(text -> text.getFileName().toString())
        .filter(name -> !annotated.contains(name))
        .map(name -> name + " has no gold")
        .toList();
  }

  /**
   * Does nothing if the annotation is sound.
   *
   * @throws DataException naming every fault
   */
  void refuseFaults() {
    List<String> problems = problems();
    if (!problems.isEmpty()) {
      throw new DataException(
          "The annotation has faults; mend them first.\n" + String.join("\n", problems));
    }
  }

  /** The statements of the articles, in the same order. */
  List<GoldArticle> gold() {
    return gold.keySet().stream().map(this::gold).toList();
  }

  private GoldArticle gold(Path file) {
    Article article = articles.get(file);
    GoldArticle read = GoldReader.article(gold.get(file), new PlainText(article.text()));
    return new GoldArticle(article.id(), read.text(), read.statements());
  }

  Aliases aliases() {
    return GoldReader.aliases(folder.resolve("aliases.json"));
  }

  /** What the figures were when they were recorded. */
  Path floor() {
    return folder.resolve("floor.tsv");
  }
}
