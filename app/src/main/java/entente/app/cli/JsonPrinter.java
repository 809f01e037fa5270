package entente.app.cli;

import entente.app.export.Exporter;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
}
