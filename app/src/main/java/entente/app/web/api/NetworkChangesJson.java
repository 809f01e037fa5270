package entente.app.web.api;

import entente.app.answer.DateWords;
import entente.app.answer.NetworkChanges;
import entente.app.answer.NetworkWords;
import java.time.YearMonth;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** How a network changes, for a slider of time. */
final class NetworkChangesJson {
  private final JsonGenerator out;

  NetworkChangesJson(JsonGenerator out) {
    this.out = out;
  }

  void properties(NetworkChanges changes) {
    if (changes.span() == null) {
      out.writeNullProperty("span");
      out.writeStringProperty("words", "The library tells of no dated act between two actors.");
    } else {
      span(changes);
    }
    out.writeArrayPropertyStart("levels");
    changes.levels().forEach(this::level);
    out.writeEndArray();
    out.writeArrayPropertyStart("changes");
    changes.steps().forEach(this::step);
    out.writeEndArray();
  }

  private void span(NetworkChanges changes) {
    var span = Objects.requireNonNull(changes.span());
    out.writeObjectPropertyStart("span");
    out.writeStringProperty("from", YearMonth.from(span.first()).toString());
    out.writeStringProperty("to", YearMonth.from(span.last()).toString());
    out.writeEndObject();
    out.writeStringProperty(
        "words",
        "What is dated lies between " + DateWords.day(span.first()) + " and "
            + DateWords.day(span.last()) + ".");
  }

  private void level(NetworkChanges.Level level) {
    out.writeStartObject();
    out.writeStringProperty("from", level.from().toString());
    out.writeNumberProperty("with", level.with());
    out.writeNumberProperty("against", level.against());
    out.writeNumberProperty("both", level.both());
    out.writeEndObject();
  }

  private void step(NetworkChanges.Step step) {
    out.writeStartObject();
    out.writeStringProperty("at", step.month().toString());
    out.writeStringProperty("month", NetworkWords.when(NetworkChanges.days(step.month())));
    out.writeStringProperty("words", step.words());
    out.writeArrayPropertyStart("pairs");
    step.pairs().forEach(pair -> {
      out.writeStartObject();
      out.writeStringProperty("a", pair.a());
      out.writeStringProperty("b", pair.b());
      out.writeStringProperty("words", pair.words());
      out.writeEndObject();
    });
    out.writeEndArray();
    out.writeEndObject();
  }
}
