package entente.app.export;

import entente.app.answer.Bonds;
import entente.linking.Contradiction;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Report;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Events, who independently says so, and contradictions; statements are those of the export contract. */
public final class EventJson {
  private final JsonGenerator json;
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object, and may add properties of its own. */
  public EventJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  /** The id of an event, and the id of the statement that tells it best. */
  public void event(Event event) {
    fields.text("event", event.id()).text("main", event.statement().id());
  }

  /** All reports, who says so, and the contradictions. */
  public void properties(Event event, Corroboration corroboration) {
    event(event);
    fields.texts("outlets", corroboration.outlets());
    origins(corroboration.origins());
    contradictions("contradictions", corroboration.contradictions());
    statements("reports", corroboration.reports());
  }

  /** The origins, each with the ids of the statements that go back to it. */
  public void origins(Collection<Origin> origins) {
    fields.objects(
        "origins",
        origins,
        origin -> fields
            .text("kind", origin.kind().word())
            .text("name", origin.name())
            .texts("statements", ids(origin.reports())));
  }

  /** Contradictions, each with its versions and the ids of the statements that tell them. */
  public void contradictions(String name, Collection<Contradiction> contradictions) {
    fields.objects(
        name,
        contradictions,
        contradiction -> fields
            .text("kind", contradiction.kind().word())
            .objects(
                "versions",
                contradiction.versions(),
                version -> fields
                    .text("what", version.what())
                    .texts("statements", ids(version.reports()))));
  }

  /** Why the reports are held to tell the same, two by two. */
  public void bonds(Collection<Bonds.Bond> bonds) {
    fields.objects(
        "bonds",
        bonds,
        bond -> fields
            .text("one", bond.one().statement().id())
            .text("other", bond.other().statement().id())
            .text("why", Bonds.words(bond.likeness())));
  }

  /** Whole statements. */
  public void statements(String name, Collection<Report> reports) {
    json.writeArrayPropertyStart(name);
    for (Report report : reports) {
      json.writeStartObject();
      new StatementJson(json).properties(report);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<String> ids(Collection<Report> reports) {
    return reports.stream().map(report -> report.statement().id()).toList();
  }
}
