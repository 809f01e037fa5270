package entente.app.export;

import entente.linking.Report;
import entente.statement.Attribution;
import entente.statement.Evidence;
import entente.statement.Statement;
import entente.time.EventDate;
import tools.jackson.core.JsonGenerator;

/** A statement as the export contract has it: names and order change only with a major version. */
public final class StatementJson {
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object, and may add properties of its own. */
  public StatementJson(JsonGenerator json) {
    this.fields = new Fields(json);
  }

  /** Writes the properties of one statement. */
  public void properties(Report stored) {
    Statement statement = stored.statement();
    fields.text("id", statement.id()).document(stored.document());
    what(statement);
    who(statement);
    fields.object("date", statement.date(), this::date);
    fields.object(
        "place",
        statement.place(),
        place -> fields.text("name", place.name()).text("country", place.country()));
    fields.objects("quantities", statement.quantities(), this::quantity);
    fields.text("modality", statement.modality().word());
    fields.objects("attribution", statement.attribution(), this::attribution);
    fields.object("evidence", statement.evidence(), this::evidence);
    fields.objects(
        "links",
        statement.links(),
        link -> fields.text("to", link.to()).text("relation", link.relation().word()));
    fields.text("rule", statement.rule()).measure("confidence", statement.confidence());
    fields.text("event", stored.event()).texts("corrected", stored.corrected());
  }

  private void what(Statement statement) {
    fields
        .text("kind", statement.kind().word())
        .text("type", statement.type())
        .text("mode", statement.mode())
        .texts("contexts", statement.contexts())
        .measure("score", statement.score())
        .object("about", statement.about(), this::about)
        .text("sign", statement.sign().symbol())
        .text("quad", statement.quad());
  }

  private void about(Statement.About about) {
    fields.text("type", about.type());
    fields.inside(about.text());
  }

  private void who(Statement statement) {
    fields
        .party("actor", statement.actor())
        .party("recipient", statement.recipient())
        .objects("via", statement.via(), fields::inside)
        .excerpt("object", statement.object())
        .flag("symmetric", statement.symmetric());
  }

  private void date(EventDate date) {
    fields
        .text("from", date.from())
        .text("to", date.to())
        .text("extent", date.extent().word())
        .text("open", date.open().word())
        .text("basis", date.basis().word())
        .text("text", date.text());
    fields.count("begin", date.span() == null ? null : (double) date.span().begin());
    fields.count("end", date.span() == null ? null : (double) date.span().end());
  }

  private void quantity(Statement.Quantity quantity) {
    fields
        .text("text", quantity.text())
        .count("value", quantity.value())
        .text("unit", quantity.unit());
  }

  private void attribution(Attribution link) {
    fields
        .text("name", link.name())
        .text("actor", link.actorId())
        .flag("quoted", link.quoted())
        .excerpt("source", link.source())
        .excerpt("cue", link.cue())
        .excerpt("content", link.content());
  }

  private void evidence(Evidence evidence) {
    fields.inside(evidence.sentence());
    fields.excerpt("trigger", evidence.trigger());
  }
}
