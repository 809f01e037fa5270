package entente.app.export;

import entente.app.answer.Chronology;
import entente.app.answer.DayRange;
import entente.app.answer.RelationHistory;
import entente.app.answer.Standing;
import entente.app.library.Library;
import entente.linking.Report;
import entente.relation.Phases;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the history of two actors for programs: whole, by source, or at a date. */
public final class RelationJson {
  private final JsonGenerator out;
  private final RelationHistory history;
  private final PhaseJson phaseJson;

  public RelationJson(JsonGenerator out, RelationHistory history) {
    this.out = out;
    this.history = history;
    this.phaseJson = new PhaseJson(out);
  }

  /** The phases and all statements. */
  public void whole(Library library) {
    actors();
    phaseJson.properties(history.phases(library));
    statements();
  }

  /** The phases that each outlet tells, and all statements. */
  public void bySource(Library library) {
    actors();
    out.writeArrayPropertyStart("sources");
    history.bySource().forEach((source, told) -> {
      out.writeStartObject();
      out.writeStringProperty("source", source);
      phaseJson.properties(told.phases(library));
      out.writeEndObject();
    });
    out.writeEndArray();
    statements();
  }

  /** The phases around a time, and what is told of it. */
  public void at(Library library, DayRange range) {
    actors();
    Phases phases = history.phases(library);
    Standing standing = Standing.of(phases.phases(), range);
    out.writeStringProperty("at", standing.words());
    phaseJson.phases("in", standing.in());
    phaseJson.phases("before", standing.before() == null ? List.of() : List.of(standing.before()));
    phaseJson.phases("after", standing.after() == null ? List.of() : List.of(standing.after()));
    phaseJson.events("near", standing.near(phases.phases()));
    statements();
  }

  private void actors() {
    Answers.actor(out, "a", history.one());
    Answers.actor(out, "b", history.other());
  }

  private void statements() {
    List<Report> ordered = Chronology.ordered(history.statements());
    Answers.statements(out, ordered, history.relationship()::paths);
  }
}
