package entente.app.export;

import entente.app.answer.DateWords;
import entente.app.answer.DecisionWords;
import entente.app.library.Choice;
import entente.app.library.Decision;
import entente.app.library.StatementAnchor;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A decision of the user: what was decided, why, and what has become of it. */
public final class DecisionJson {
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object. */
  public DecisionJson(JsonGenerator json) {
    this.fields = new Fields(json);
  }

  /** Writes the properties of one decision. */
  public void properties(Decision decision) {
    StatementAnchor statement = statement(decision.choice());
    fields
        .number("number", (int) decision.number())
        .text("made", decision.made())
        .text("day", DateWords.day(decision.made().atZone(ZoneOffset.UTC).toLocalDate()))
        .text("kind", decision.choice().kind())
        .text("words", DecisionWords.of(decision.choice()))
        .text("because", decision.because())
        .text("state", decision.state().name().toLowerCase(Locale.ROOT))
        .text("stateWords", DecisionWords.state(decision))
        .objects(
            "actors",
            decision.choice().actors(),
            actor -> fields.text("id", actor.id()).text("name", actor.name()))
        .text("document", statement == null ? null : statement.document())
        .text("statement", statement == null ? null : statement.id());
  }

  private static @Nullable StatementAnchor statement(Choice choice) {
    if (choice instanceof Choice.Reject reject) {
      return reject.statement();
    }
    return choice instanceof Choice.Correct correct ? correct.statement() : null;
  }
}
