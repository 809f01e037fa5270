package entente.app.cli;

import entente.actor.Actor;
import entente.app.export.Exporter;
import entente.app.export.StatementJson;
import entente.linking.Report;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Prints listings for programs: an object or an array, an element a line. */
final class JsonPrinter {
  private final PrintWriter out;

  JsonPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Prints one object. */
  void object(Consumer<JsonGenerator> inside) {
    out.print(Exporter.json(inside) + "\n");
  }

  /** Prints an array of objects. */
  <T> void array(Collection<T> things, BiConsumer<JsonGenerator, T> inside) {
    out.print("[");
    Iterator<T> each = things.iterator();
    while (each.hasNext()) {
      T thing = each.next();
      out.print(
          "\n" + Exporter.json(json -> inside.accept(json, thing)) + (each.hasNext() ? "," : "\n"));
    }
    out.print("]\n");
  }

  /** The properties of an actor that was asked for. */
  static void actor(JsonGenerator json, String name, Actor actor) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeEndObject();
  }

  /** An array of statements, each with the paths by which it came in. */
  static void statements(
      JsonGenerator json, List<Report> statements, Function<Report, List<String>> paths) {
    json.writeArrayPropertyStart("statements");
    for (Report stored : statements) {
      json.writeStartObject();
      new StatementJson(json).properties(stored);
      json.writeArrayPropertyStart("paths");
      paths.apply(stored).forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
