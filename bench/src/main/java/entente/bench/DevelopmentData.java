package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
    Map<String, List<String>> names = new LinkedHashMap<>();
    JsonNode file = Json.file(folder.resolve("statements").resolve(ALIASES));
    file.propertyNames().forEach(name -> names.put(name, Json.texts(file, name)));
    return new Aliases(names);
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
    PlainText plain = new PlainText(text);
    return new GoldArticle(
        document,
        plain,
        Json.each(gold, "statements").stream().map(s -> statement(s, plain)).toList());
  }

  private static GoldStatement statement(JsonNode row, PlainText text) {
    Stretch place = place(row, text);
    String quote = Json.orNull(row, "quote");
    return new GoldStatement(
        quote == null ? text.at(place) : PlainText.squash(quote),
        place,
        names(row, "actor", "also_actor"),
        names(row, "recipient", "also_recipient"),
        Json.flag(row, "symmetric"),
        new HashSet<>(Json.texts(row, "types")),
        Json.text(row, "sign"),
        Json.day(row, "from"),
        Json.day(row, "to"),
        Json.text(row, "modality"),
        Json.texts(row, "attribution"),
        Json.flag(row, "core"),
        Json.flag(row, "optional"));
  }

  /** A passage that is not in the text has its length all the same, so that nothing overlaps it. */
  private static Stretch place(JsonNode row, PlainText text) {
    String quote = Json.orNull(row, "quote");
    if (quote == null) {
      JsonNode span = row.path("span");
      return new Stretch(span.path(0).asInt(), span.path(1).asInt());
    }
    Stretch found = text.find(quote);
    return found.equals(Stretch.NOWHERE)
        ? new Stretch(-1, -1 + PlainText.squash(quote).length())
        : found;
  }

  private static List<String> names(JsonNode row, String role, String others) {
    String name = Json.orNull(row, role);
    if (name == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(Json.texts(row, others));
    return names;
  }
}
