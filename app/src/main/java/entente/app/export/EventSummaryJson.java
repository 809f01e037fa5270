package entente.app.export;

import entente.linking.Event;
import tools.jackson.core.JsonGenerator;

/** An event or tie across articles as it is exported: how many tell it, and the statement that tells it best. */
final class EventSummaryJson {
  private final JsonGenerator json;
  private final Fields fields;

  EventSummaryJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  void properties(Event event) {
    EventFacts facts = new EventFacts(event);
    fields
        .text("id", facts.id())
        .number("reports", facts.reports())
        .number("documents", facts.documents())
        .number("outlets", facts.outlets())
        .texts("statements", facts.statementIds())
        .object("best", facts.main(), new StatementJson(json)::properties);
  }
}
