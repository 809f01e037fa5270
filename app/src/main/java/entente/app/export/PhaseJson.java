package entente.app.export;

import entente.linking.Event;
import entente.relation.Moment;
import entente.relation.Phase;
import entente.relation.Phases;
import entente.relation.ToldTurn;
import entente.relation.TurningPoint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes phases for programs; statements are named by their ids. */
public final class PhaseJson {
  private final JsonGenerator out;

  public PhaseJson(JsonGenerator out) {
    this.out = out;
  }

  /** The properties "phases", "undated" and "turns". */
  public void properties(Phases phases) {
    phases("phases", phases.phases());
    events("undated", phases.rest());
    turns("turns", phases.turns());
  }

  public void phases(String name, List<Phase> phases) {
    out.writeArrayPropertyStart(name);
    phases.forEach(this::phase);
    out.writeEndArray();
  }

  private void phase(Phase phase) {
    out.writeStartObject();
    out.writeStringProperty("character", phase.character().word());
    moment("begin", phase.begin());
    moment("end", phase.end());
    out.writeNumberProperty("mean", phase.mean());
    out.writeNumberProperty("sources", phase.sources());
    out.writeStringProperty("words", phase.words());
    turningPoint(phase.turn());
    events("events", phase.events());
    events("others", phase.others());
    events("undated", phase.undated());
    out.writeEndObject();
  }

  private void moment(String name, Moment moment) {
    out.writeObjectPropertyStart(name);
    day("earliest", moment.earliest());
    day("latest", moment.latest());
    out.writeEndObject();
  }

  private void day(String name, @Nullable LocalDate day) {
    if (day == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, day.toString());
    }
  }

  private void turningPoint(@Nullable TurningPoint turn) {
    if (turn == null) {
      out.writeNullProperty("turn");
      return;
    }
    out.writeObjectPropertyStart("turn");
    Event event = turn.event();
    if (event == null) {
      out.writeNullProperty("event");
    } else {
      out.writeStringProperty("event", event.id());
      out.writeStringProperty("statement", event.statement().id());
    }
    turns("told", turn.told());
    out.writeArrayPropertyStart("why");
    turn.why().forEach(link -> {
      out.writeStartObject();
      out.writeStringProperty("to", link.to());
      out.writeStringProperty("relation", link.relation().word());
      out.writeEndObject();
    });
    out.writeEndArray();
    out.writeEndObject();
  }

  private void turns(String name, List<ToldTurn> turns) {
    out.writeArrayPropertyStart(name);
    turns.forEach(this::turn);
    out.writeEndArray();
  }

  private void turn(ToldTurn told) {
    out.writeStartObject();
    out.writeStringProperty("document", told.document().id());
    out.writeNumberProperty("sentence", told.sentence());
    out.writeNumberProperty("begin", told.begin());
    out.writeNumberProperty("end", told.end());
    out.writeStringProperty("text", told.text());
    out.writeStringProperty("words", told.words());
    out.writeStringProperty("sign", told.sign().symbol());
    day("from", told.date().from());
    day("to", told.date().to());
    out.writeEndObject();
  }

  public void events(String name, List<Event> events) {
    out.writeArrayPropertyStart(name);
    for (Event event : events) {
      out.writeStartObject();
      out.writeStringProperty("id", event.id());
      out.writeArrayPropertyStart("statements");
      event.reports().forEach(report -> out.writeString(report.statement().id()));
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
