package entente.app.export;

import entente.actor.Actor;
import entente.linking.Report;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** What most answers hold: whom was asked for, and the statements that they rest on. */
public final class Answers {
  private Answers() {}

  /** The properties of an actor that was asked for. */
  public static void actor(JsonGenerator json, String name, Actor actor) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeEndObject();
  }

  /** An array of statements, each with the paths by which it came in. */
  public static void statements(
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
