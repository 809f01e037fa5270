package entente.app.mcp;

import entente.app.export.Exporter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * An answer, twice: for whoever reads it, and the same for programs.
 *
 * @param text in words
 * @param json as an object of JSON
 */
record Reply(String text, String json) {
  /** An answer in words with the properties that are written. */
  static Reply of(String text, Consumer<JsonGenerator> properties) {
    return new Reply(text.strip(), Exporter.json(properties));
  }
}
