package entente.app.web.api;

import entente.app.answer.DateWords;
import entente.app.answer.Phrases;
import entente.app.river.Mark;
import entente.app.river.SourceLetters.Source;
import entente.linking.DocumentHeader;
import entente.time.EventDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes events as they are drawn, and the sources of an answer. Unknown is null. */
final class MarkJson {
  private final JsonGenerator json;

  MarkJson(JsonGenerator json) {
    this.json = json;
  }

  /** An array of marks. */
  void marks(String name, Collection<Mark> marks) {
    json.writeArrayPropertyStart(name);
    for (Mark mark : marks) {
      json.writeStartObject();
      properties(mark);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The properties of a mark; the caller starts and ends the object, and may add some of its own. */
  void properties(Mark mark) {
    json.writeStringProperty("id", mark.id());
    json.writeStringProperty("statement", mark.statement());
    json.writeStringProperty("title", mark.title());
    json.writeStringProperty("label", mark.label());
    text("words", mark.words());
    json.writeNumberProperty("lane", mark.lane());
    json.writeBooleanProperty("tie", mark.tie());
    date(mark.date());
    number("score", mark.score());
    json.writeStringProperty("type", mark.type());
    json.writeStringProperty("typeWords", Phrases.kind(mark.type()));
    json.writeStringProperty("modality", mark.modality().word());
    number("confidence", mark.confidence());
    texts("sources", mark.sources());
    texts("copies", mark.copies());
    json.writeNumberProperty("origins", mark.origins());
    json.writeBooleanProperty("unknown", mark.unknown());
    texts("via", mark.via());
    json.writeBooleanProperty("hidden", mark.hidden());
    json.writeBooleanProperty("corrected", mark.corrected());
    texts("answers", mark.answers());
    json.writeBooleanProperty("differs", mark.differs());
  }

  private void date(EventDate date) {
    json.writeObjectPropertyStart("date");
    day("from", date.from());
    day("to", date.to());
    json.writeStringProperty("extent", date.extent().word());
    json.writeStringProperty("open", date.open().word());
    json.writeStringProperty("basis", date.basis().word());
    json.writeStringProperty("words", DateWords.of(date));
    json.writeEndObject();
  }

  /** An array of sources, "sources". */
  void sources(List<Source> sources) {
    json.writeArrayPropertyStart("sources");
    for (Source source : sources) {
      json.writeStartObject();
      json.writeStringProperty("letter", source.letter());
      json.writeStringProperty("name", source.name());
      json.writeBooleanProperty("own", source.own());
      text("copyOf", source.copyOf());
      json.writeNumberProperty("events", source.events());
      json.writeArrayPropertyStart("documents");
      source.documents().forEach(this::document);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void document(DocumentHeader document) {
    json.writeStartObject();
    json.writeStringProperty("id", document.id());
    text("title", document.title());
    text("author", document.author());
    day("published", document.published());
    text("url", document.url());
    json.writeEndObject();
  }

  // ---- values

  void text(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  void day(String name, @Nullable LocalDate day) {
    text(name, day == null ? null : day.toString());
  }

  void texts(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A measure with at most two places. */
  void number(String name, double value) {
    json.writeName(name);
    json.writeNumber(BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString());
  }
}
