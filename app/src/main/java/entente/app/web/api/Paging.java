package entente.app.web.api;

import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many are left out before it
 * @param limit how many it has at most
 */
record Paging(int offset, int limit) {
  /** The names of its parameters. */
  static final List<String> NAMES = List.of("limit", "offset");

  private static final int MOST = 500;
  private static final int USUAL = 50;

  /** As the parameters say. */
  static Paging of(Query query) {
    return new Paging(
        query.whole("offset", 0, Integer.MAX_VALUE, 0), query.whole("limit", 1, MOST, USUAL));
  }

  /** This part of a whole list. */
  <T> List<T> of(List<T> all) {
    int begin = Math.min(offset, all.size());
    return all.subList(begin, begin + Math.min(limit, all.size() - begin));
  }

  /** Writes this part of a whole list, each thing as an object with the properties that are written. */
  <T> void write(JsonGenerator json, List<T> all, BiConsumer<JsonGenerator, T> properties) {
    write(json, all.size(), of(all), properties);
  }

  /** Writes this part of a list, of which no more than the part was looked up. */
  <T> void write(
      JsonGenerator json, int total, List<T> part, BiConsumer<JsonGenerator, T> properties) {
    json.writeNumberProperty("total", total);
    json.writeNumberProperty("limit", limit);
    json.writeNumberProperty("offset", offset);
    json.writeArrayPropertyStart("items");
    for (T thing : part) {
      json.writeStartObject();
      properties.accept(json, thing);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
