package entente.app.export;

import entente.app.answer.Explanation;
import entente.app.library.StoredSentence;
import entente.language.Token;
import entente.linking.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A statement with how each part of it was decided, and the parse of its sentence. */
public final class ExplanationJson {
  private final JsonGenerator json;

  /** Writes to the generator; the caller starts and ends the object. */
  public ExplanationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the properties of one statement; the sentence is null where it is not kept. */
  public void properties(Report stored, @Nullable StoredSentence sentence) {
    json.writeObjectPropertyStart("statement");
    new StatementJson(json).properties(stored);
    json.writeEndObject();
    json.writeObjectPropertyStart("decided");
    Explanation.of(stored.statement()).forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("parse");
    if (sentence != null) {
      sentence.tokens().forEach(this::word);
    }
    json.writeEndArray();
  }

  private void word(Token token) {
    json.writeStartObject();
    json.writeNumberProperty("index", token.index());
    json.writeStringProperty("text", token.text());
    json.writeStringProperty("lemma", token.lemma());
    json.writeStringProperty("tag", token.tag());
    json.writeStringProperty("entity", token.entity());
    json.writeNumberProperty("head", token.head());
    json.writeStringProperty("relation", token.relation());
    json.writeEndObject();
  }
}
