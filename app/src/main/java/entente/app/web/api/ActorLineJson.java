package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.DateWords;
import entente.app.answer.DayRange;
import entente.app.answer.Phrases;
import entente.app.river.ActorLine;
import entente.app.river.Stretches;
import entente.linking.Event;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what is told of an actor in a time; what is left out is counted. */
final class ActorLineJson {
  /**
   * What of a line is asked for.
   *
   * @param range the time
   * @param limit the most marks with, and the most without a date
   * @param skipped how many of those without a date come before
   */
  record Part(DayRange range, int limit, int skipped) {}

  private final JsonGenerator json;
  private final ActorLine line;
  private final Part part;

  ActorLineJson(JsonGenerator json, ActorLine line, Part part) {
    this.json = json;
    this.line = line;
    this.part = part;
  }

  void properties() {
    MarkJson marks = new MarkJson(json);
    Actor actor = line.actor();
    List<Event> dated = line.dated(part.range(), part.limit());
    List<Event> undated = line.undated(part.skipped(), part.limit());
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeStringProperty("summary", summary());
    json.writeNumberProperty("total", line.total());
    json.writeNumberProperty("inside", line.inside(part.range()));
    json.writeNumberProperty("undatedInAll", line.undated());
    marks.day("from", line.from());
    marks.day("to", line.to());
    marks.sources(line.sources());
    stretches(marks);
    marks("marks", marks, dated);
    marks("undated", marks, undated);
  }

  private String summary() {
    String events = Phrases.count(line.total(), "event");
    LocalDate from = line.from();
    LocalDate to = line.to();
    if (from == null || to == null) {
      return events + (line.total() == 0 ? "" : ", none with a date");
    }
    String first = DateWords.beginning(from);
    String last = DateWords.end(to);
    return events + (first.equals(last) ? " of " + first : " from " + first + " to " + last);
  }

  private void stretches(MarkJson marks) {
    Stretches stretches = line.stretches();
    json.writeNumberProperty("vague", stretches.vague());
    json.writeArrayPropertyStart("stretches");
    for (Stretches.Stretch one : stretches.counted()) {
      json.writeStartObject();
      marks.day("from", one.from());
      marks.day("to", one.to());
      json.writeStringProperty("words", DateWords.range(one.from(), one.to()));
      json.writeNumberProperty("coop", one.cooperation());
      json.writeNumberProperty("conf", one.conflict());
      json.writeNumberProperty("none", one.neither());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void marks(String name, MarkJson marks, List<Event> events) {
    json.writeArrayPropertyStart(name);
    for (Event event : events) {
      json.writeStartObject();
      marks.properties(line.mark(event));
      others(event);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void others(Event event) {
    json.writeArrayPropertyStart("others");
    for (Actor other : line.others(event)) {
      json.writeStartObject();
      json.writeStringProperty("id", other.id());
      json.writeStringProperty("name", other.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
