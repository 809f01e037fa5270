package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.DateWords;
import entente.app.answer.Phrases;
import entente.app.river.ActorLine;
import entente.app.river.Fold;
import entente.app.river.Placed;
import entente.app.river.Placed.Place;
import entente.app.river.TimePart;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes what is told of an actor as it is drawn; what is left out is counted. */
final class ActorLineJson {
  private final JsonGenerator json;
  private final MarkJson marks;
  private final ActorLine line;

  ActorLineJson(JsonGenerator json, ActorLine line) {
    this.json = json;
    this.marks = new MarkJson(json);
    this.line = line;
  }

  void properties(ActorLine.View view) {
    actor("actor", line.actor());
    json.writeStringProperty("summary", summary());
    json.writeObjectPropertyStart("span");
    marks.day("from", line.from());
    marks.day("to", line.to());
    json.writeEndObject();
    marks.day("published", line.published());
    marks.sources(line.sources());
    parts();
    placed("events", view.drawn(Place.DATED));
    placed("undated", view.drawn(Place.UNDATED));
    placed("ahead", view.drawn(Place.AHEAD));
    folds(view.folds());
    json.writeNumberProperty("outside", view.outside());
    json.writeNumberProperty("total", line.marks().size());
  }

  private void actor(String name, Actor actor) {
    json.writeObjectPropertyStart(name);
    actor(actor);
    json.writeEndObject();
  }

  private void actor(Actor actor) {
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
  }

  private String summary() {
    String events = Phrases.count(line.marks().size(), "event");
    LocalDate from = line.from();
    LocalDate to = line.to();
    if (from == null || to == null) {
      return events + (line.marks().isEmpty() ? "" : ", none with a date");
    }
    String first = DateWords.beginning(from);
    String last = DateWords.end(to);
    return events + (first.equals(last) ? " of " + first : " from " + first + " to " + last);
  }

  private void parts() {
    json.writeArrayPropertyStart("parts");
    for (TimePart part : line.parts()) {
      json.writeStartObject();
      marks.day("from", part.from());
      marks.day("to", part.to());
      json.writeStringProperty("words", DateWords.range(part.from(), part.to()));
      json.writeNumberProperty("events", part.events());
      json.writeBooleanProperty("silent", part.silent());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void placed(String name, List<Placed> placed) {
    json.writeArrayPropertyStart(name);
    for (Placed one : placed) {
      json.writeStartObject();
      marks.properties(one.mark());
      if (one.number() > 0) {
        json.writeNumberProperty("n", one.number());
      }
      json.writeArrayPropertyStart("others");
      for (Actor other : line.others().getOrDefault(one.mark().id(), List.of())) {
        json.writeStartObject();
        actor(other);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void folds(List<Fold> folds) {
    json.writeArrayPropertyStart("folds");
    for (Fold fold : folds) {
      json.writeStartObject();
      json.writeStringProperty("place", fold.place().name().toLowerCase(Locale.ROOT));
      json.writeNumberProperty("lane", fold.lane());
      marks.day("from", fold.from());
      marks.day("to", fold.to());
      json.writeNumberProperty("count", fold.count());
      json.writeStringProperty("words", fold.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
