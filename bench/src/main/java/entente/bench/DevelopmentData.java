package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The annotated articles in a folder: {@code eval/plover-dev-articles.jsonl} with the records of {@code
 * eval/plover-dev.jsonl}, and {@code eval/articles-dev.jsonl} with the statements of {@code eval/statements}.
 */
final class DevelopmentData {
  private static final String ALIASES = "aliases.json";

  private final Path folder;

  DevelopmentData(Path shared) {
    this.folder = shared.resolve("eval");
  }

  /** The sentences whose gold is {@link #records}. */
  Path sentences() {
    return folder.resolve("plover-dev-articles.jsonl");
  }

  /** The whole articles whose gold is {@link #articles}. */
  Path wholeArticles() {
    return folder.resolve("articles-dev.jsonl");
  }

  List<PloverRecord> records() {
    return Json.lines(folder.resolve("plover-dev.jsonl")).stream()
        .map(DevelopmentData::record)
        .toList();
  }

  private static PloverRecord record(JsonNode row) {
    return new PloverRecord(
        Json.text(row, "id"),
        Json.text(row, "group"),
        Json.text(row, "event"),
        participants(row, "actors"),
        participants(row, "recipients"),
        Json.flag(row, "reciprocal"),
        Json.flag(row, "unordered"),
        Json.text(row, "text"));
  }

  private static List<PloverRecord.Participant> participants(JsonNode row, String role) {
    return Json.each(row, role).stream()
        .map(p -> new PloverRecord.Participant(Json.orNull(p, "country"), Json.orNull(p, "sector")))
        .toList();
  }

  Aliases aliases() {
    return GoldReader.aliases(folder.resolve("statements").resolve(ALIASES));
  }

  List<GoldArticle> articles() {
    Map<String, String> texts = new LinkedHashMap<>();
    Json.lines(wholeArticles()).forEach(a -> texts.put(Json.text(a, "id"), Json.text(a, "text")));
    return goldFiles().stream().map(file -> article(file, texts)).toList();
  }

  private List<Path> goldFiles() {
    try (Stream<Path> files = Files.list(folder.resolve("statements"))) {
      return files
          .filter(f -> f.toString().endsWith(".json") && !f.endsWith(ALIASES))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DataException(
          folder.resolve("statements")
              + " cannot be listed. It should hold the gold of the articles.",
          e);
    }
  }

  private GoldArticle article(Path file, Map<String, String> texts) {
    JsonNode gold = Json.file(file);
    String document = gold.path("document").asString();
    String text = texts.get(document);
    if (text == null) {
      throw new DataException(
          file + " is about " + document + ", which is not in " + wholeArticles() + ".");
    }
    return GoldReader.article(gold, new PlainText(text));
  }
}
