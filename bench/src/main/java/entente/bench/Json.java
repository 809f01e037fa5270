package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON files, and single fields of what is in them. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** A file that is one JSON value. */
  static JsonNode file(Path path) {
    return parse(text(path), path.toString());
  }

  /** A file of one JSON value a line; empty lines are passed over. */
  static List<JsonNode> lines(Path path) {
    List<JsonNode> values = new ArrayList<>();
    List<String> lines = text(path).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        values.add(parse(lines.get(i), path + ":" + (i + 1)));
      }
    }
    return values;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new DataException(
          path + " cannot be read. Give the folder that holds the annotated articles.", e);
    }
  }

  private static JsonNode parse(String json, String where) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new DataException(
          where + " is no JSON (" + e.getOriginalMessage() + "). Mend it or fetch it again.", e);
    }
  }

  /** A text, or null where there is none. */
  static @Nullable String orNull(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
  }

  /** A text, or the empty one. */
  static String text(JsonNode object, String field) {
    String value = orNull(object, field);
    return value == null ? "" : value;
  }

  static boolean flag(JsonNode object, String field) {
    return object.path(field).asBoolean(false);
  }

  /** A day, or null where there is none. */
  static @Nullable LocalDate day(JsonNode object, String field) {
    String value = orNull(object, field);
    return value == null ? null : LocalDate.parse(value);
  }

  /** The texts in an array. */
  static List<String> texts(JsonNode object, String field) {
    return each(object, field).stream().map(JsonNode::asString).toList();
  }

  /** The values in an array. */
  static List<JsonNode> each(JsonNode object, String field) {
    return StreamSupport.stream(object.path(field).spliterator(), false).toList();
  }
}
