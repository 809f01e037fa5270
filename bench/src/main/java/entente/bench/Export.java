package entente.bench;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Statements as {@code entente export --format jsonl} writes them. */
final class Export {
  private Export() {}

  static List<Predicted> read(Path file) {
    return Json.lines(file).stream().map(Export::statement).toList();
  }

  static Predicted statement(JsonNode row) {
    return new Predicted(
        Json.text(row.path("document"), "id"),
        Json.text(row, "kind").equals("tie"),
        Json.text(row, "type"),
        Json.text(row, "sign"),
        side(row.path("actor")),
        side(row.path("recipient")),
        Json.day(row.path("date"), "from"),
        Json.day(row.path("date"), "to"),
        Json.text(row, "modality"),
        Json.each(row, "attribution").stream()
            .map(link -> Json.text(link, "name"))
            .toList(),
        Json.text(row.path("evidence"), "text"),
        Json.text(row.path("evidence").path("trigger"), "text"),
        Json.text(row, "rule"),
        row.path("confidence").asDouble(0));
  }

  private static @Nullable Side side(JsonNode party) {
    return party.isObject()
        ? new Side(
            Json.text(party, "name"),
            Json.text(party, "text"),
            Json.orNull(party, "country"),
            Json.orNull(party, "sector"))
        : null;
  }
}
