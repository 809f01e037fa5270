package entente.app.mcp;

import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.linking.DocumentHeader;
import entente.linking.Report;
import entente.statement.Attribution;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Citations for programs; the names are those of the export contract where it has the same thing. */
final class CitationJson {
  private final JsonGenerator json;
  private final Citations citations;

  CitationJson(JsonGenerator json, Citations citations) {
    this.json = json;
    this.citations = citations;
  }

  /** Writes all as the property "citations". */
  void write() {
    json.writeArrayPropertyStart("citations");
    for (Quotation quotation : citations.all()) {
      json.writeStartObject();
      json.writeNumberProperty("number", citations.of(quotation));
      json.writeStringProperty("sentence", quotation.sentence());
      document(quotation.document());
      json.writeArrayPropertyStart("statements");
      quotation.statements().forEach(this::statement);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void document(DocumentHeader document) {
    json.writeObjectPropertyStart("document");
    json.writeStringProperty("id", document.id());
    text("outlet", document.outlet());
    text("title", document.title());
    text("author", document.author());
    text("published", document.published());
    text("url", document.url());
    json.writeStringProperty("words", DocumentWords.of(document));
    json.writeEndObject();
  }

  private void text(String name, @Nullable Object value) {
    json.writeStringProperty(name, value == null ? null : value.toString());
  }

  private void statement(Report report) {
    Statement statement = report.statement();
    json.writeStartObject();
    json.writeStringProperty("id", statement.id());
    text("event", report.event());
    json.writeStringProperty("title", Phrases.headline(statement));
    json.writeStringProperty("type", statement.type());
    json.writeStringProperty("sign", statement.sign().symbol());
    json.writeStringProperty("modality", statement.modality().word());
    date(statement.date());
    attribution(statement.attribution());
    json.writeNumberProperty("confidence", Math.round(statement.confidence() * 100) / 100.0);
    json.writeNumberProperty("origins", citations.origins(report));
    texts("others", citations.others(report));
    texts("paths", citations.paths(report));
    json.writeEndObject();
  }

  private void date(EventDate date) {
    json.writeObjectPropertyStart("date");
    text("from", date.from());
    text("to", date.to());
    json.writeStringProperty("extent", date.extent().word());
    json.writeStringProperty("open", date.open().word());
    json.writeStringProperty("basis", date.basis().word());
    json.writeStringProperty("words", DateWords.of(date));
    json.writeEndObject();
  }

  private void attribution(List<Attribution> chain) {
    json.writeArrayPropertyStart("attribution");
    for (Attribution link : chain) {
      json.writeStartObject();
      text("name", link.name());
      json.writeBooleanProperty("quoted", link.quoted());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
