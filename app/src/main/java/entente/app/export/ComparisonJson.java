package entente.app.export;

import entente.app.answer.ChosenSource;
import entente.app.answer.SourceComparison;
import entente.linking.Comparison;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What two sources tell, as docs/linking.md has it. */
public final class ComparisonJson {
  private final JsonGenerator json;

  /** Writes to the generator; the caller starts and ends the object, and may add properties of its own. */
  public ComparisonJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the two sources, what both tell, and what each tells alone. */
  public void properties(SourceComparison told) {
    source("a", told.one());
    source("b", told.other());
    json.writeArrayPropertyStart("both");
    told.comparison().both().forEach(this::shared);
    json.writeEndArray();
    single("only_a", told.comparison().first());
    single("only_b", told.comparison().second());
  }

  private void source(String name, ChosenSource source) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("kind", source.kind());
    json.writeStringProperty("name", source.name());
    json.writeEndObject();
  }

  private void shared(Comparison.Shared shared) {
    EventJson event = new EventJson(json);
    json.writeStartObject();
    event.event(shared.event());
    event.contradictions("differences", shared.differences());
    event.origins(shared.origins());
    event.statements("a", shared.first());
    event.statements("b", shared.second());
    json.writeEndObject();
  }

  private void single(String name, List<Comparison.Single> told) {
    json.writeArrayPropertyStart(name);
    for (Comparison.Single single : told) {
      EventJson event = new EventJson(json);
      json.writeStartObject();
      event.event(single.event());
      event.origins(single.origins());
      event.statements("reports", single.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
