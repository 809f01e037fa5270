package entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the annotation of whole articles: one JSON file an article, and one of names that count as the same. */
final class GoldReader {
  private GoldReader() {}

  /** A file of canonical names, each with its other names. */
  static Aliases aliases(Path file) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    JsonNode all = Json.file(file);
    all.propertyNames().forEach(name -> names.put(name, Json.texts(all, name)));
    return new Aliases(names);
  }

  /** The annotation of the article with this text. */
  static GoldArticle article(JsonNode gold, PlainText text) {
    return new GoldArticle(
        Json.text(gold, "document"),
        text,
        Json.each(gold, "statements").stream().map(s -> statement(s, text)).toList());
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
