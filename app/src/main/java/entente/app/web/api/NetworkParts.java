package entente.app.web.api;

import entente.actor.Actor;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What the drawing of a network and what stands beside it are both written of. */
final class NetworkParts {
  private final JsonGenerator out;

  NetworkParts(JsonGenerator out) {
    this.out = out;
  }

  <T> void array(String name, List<T> things, Consumer<T> write) {
    out.writeArrayPropertyStart(name);
    things.forEach(write);
    out.writeEndArray();
  }

  /** A text, or null where it is not known. */
  void nullable(String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, value);
    }
  }

  /** An actor by its id and name. */
  void named(Actor actor) {
    out.writeStartObject();
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("name", actor.name());
    out.writeEndObject();
  }
}
