package entente.app.export;

import entente.app.answer.Bonds;
import entente.app.answer.ContradictionWords;
import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Lane;
import entente.app.answer.Phrases;
import entente.app.answer.Reasons;
import entente.app.answer.evidence.EventEvidence;
import entente.app.answer.evidence.Linked;
import entente.app.answer.evidence.Paragraph;
import entente.app.answer.evidence.Speaker;
import entente.app.answer.evidence.Times;
import entente.app.answer.evidence.Witness;
import entente.linking.Origin;
import entente.linking.Report;
import entente.statement.Party;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** All that is told of one event, with the words in which a page shows it. */
public final class EvidenceJson {
  private final JsonGenerator json;
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object, and may add properties of its own. */
  public EvidenceJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  /** A report that is shown in full. */
  public record Shown(Witness witness, Paragraph paragraph, List<String> paths) {
    /** Copies the list. */
    public Shown {
      paths = List.copyOf(paths);
    }
  }

  /**
   * Writes what is told.
   *
   * @param evidence of the event
   * @param bonds why its reports are held to be of one event
   * @param shown the reports that are to be shown in full
   */
  public void properties(EventEvidence evidence, List<Bonds.Bond> bonds, List<Shown> shown) {
    what(evidence);
    when(evidence);
    who(evidence);
    fields.number("total", evidence.witnesses().size());
    fields.objects("reports", shown, this::report);
    fields.objects(
        "contradictions",
        evidence.corroboration().contradictions(),
        c -> fields.text("kind", c.kind().word()).text("words", ContradictionWords.of(c)));
    new EventJson(json).bonds(bonds);
    fields.objects("links", evidence.links(), this::link);
  }

  private void what(EventEvidence evidence) {
    Statement best = evidence.event().statement();
    fields
        .text("event", evidence.event().id())
        .text("statement", best.id())
        .text("title", Phrases.headline(best))
        .text("kind", best.kind().word())
        .text("date", DateWords.of(best.date()))
        .number("lane", Lane.of(best))
        .flag("tie", best.kind() == Statement.Kind.TIE)
        .text("laneWords", Lane.words(best))
        .text("type", best.type())
        .text("typeWords", Phrases.kind(best.type()))
        .measure("score", best.score())
        .text("modality", best.modality().word())
        .text("modalityWords", Lane.modality(best.modality()))
        .object("actor", best.actor(), this::side)
        .object("recipient", best.recipient(), this::side)
        .objects("via", best.via(), this::side);
  }

  private void side(Party party) {
    fields.text("id", party.actor().id()).text("name", party.actor().name());
  }

  // ---- when
  // --------------------------------------------------------------------------------------------------

  private void when(EventEvidence evidence) {
    fields.object("when", evidence.times(), times -> {
      fields.objects("rows", times.rows(), row -> row(evidence, row));
      fields.object(
          "together",
          times.together(),
          left ->
              fields.text("from", left.from()).text("to", left.to()).text("words", left.words()));
      fields.text("why", times.why());
      fields.objects(
          "days",
          times.days(),
          (LocalDate day) -> fields.text("day", day).text("words", DateWords.brief(day)));
    });
  }

  private void row(EventEvidence evidence, Times.Row row) {
    fields
        .texts("statements", ids(row.reports()))
        .texts("letters", letters(evidence, row.reports()))
        .text("words", row.words())
        .text("from", row.date().from())
        .text("to", row.date().to())
        .text("extent", row.date().extent().word())
        .text("open", row.date().open().word())
        .text("basis", row.date().basis().word());
  }

  private static List<String> ids(List<Report> reports) {
    return reports.stream().map(r -> r.statement().id()).toList();
  }

  private static List<String> letters(EventEvidence evidence, List<Report> reports) {
    return evidence.witnesses().stream()
        .filter(w -> reports.contains(w.report()))
        .map(Witness::letter)
        .distinct()
        .toList();
  }

  // ---- who says so
  // -------------------------------------------------------------------------------------------

  private void who(EventEvidence evidence) {
    fields.text("count", evidence.count());
    fields.objects(
        "origins",
        evidence.corroboration().origins(),
        (Origin origin) -> fields
            .text("kind", origin.kind().word())
            .text("name", origin.name())
            .text("note", EventEvidence.note(origin))
            .texts("statements", ids(origin.reports())));
    fields.objects("witnesses", evidence.witnesses(), this::witness);
  }

  /** What is needed to draw a report without its text. */
  private void witness(Witness witness) {
    fields
        .text("statement", witness.report().statement().id())
        .text("letter", witness.letter())
        .text("outlet", DocumentWords.outlet(witness.report().document()))
        .text("document", witness.report().document().id())
        .text(
            "copyOf",
            witness.copy() == null ? null : witness.copy().of().statement().id())
        .text("told", witness.told());
    fields.objects("chain", witness.chain(), this::speaker);
  }

  private void speaker(Speaker speaker) {
    fields
        .text("name", speaker.name())
        .text("note", speaker.note())
        .text("verb", speaker.verb())
        .text("passed", speaker.passed())
        .flag("quoted", speaker.quoted())
        .text("actor", speaker.actor())
        .flag("hidden", speaker.hidden())
        .flag("origin", speaker.origin());
  }

  // ---- one report
  // --------------------------------------------------------------------------------------------

  private void report(Shown shown) {
    Witness witness = shown.witness();
    Statement statement = witness.report().statement();
    fields.text("statement", statement.id());
    fields.document(witness.report().document());
    fields
        .text("published", witness.published())
        .text("copy", witness.copy() == null ? null : witness.copy().words())
        .text("title", Phrases.headline(statement))
        .text("modality", statement.modality().word())
        .text("modalityWords", Lane.modality(statement.modality()));
    fields.object("paragraph", shown.paragraph(), this::paragraph);
    fields.object(
        "date",
        statement.date(),
        date -> fields
            .text("words", DateWords.of(date))
            .text("text", date.text())
            .text("how", date.how())
            .text("basis", date.basis().word()));
    fields
        .text("rule", statement.rule())
        .measure("confidence", statement.confidence())
        .texts("reasons", Reasons.particular(statement))
        .text("actor", party(statement.actor()))
        .text("recipient", party(statement.recipient()))
        .texts("via", statement.via().stream().map(Reasons::party).toList())
        .text("place", statement.place() == null ? null : statement.place().name())
        .texts("quantities", statement.quantities().stream().map(q -> q.text()).toList())
        .texts("paths", shown.paths())
        .texts("corrected", witness.report().corrected())
        .text("citation", witness.citation());
  }

  private static @Nullable String party(@Nullable Party party) {
    return party == null ? null : Reasons.party(party);
  }

  private void paragraph(Paragraph paragraph) {
    fields
        .text("text", paragraph.text())
        .number("begin", paragraph.begin())
        .flag("cutBefore", paragraph.cutBefore())
        .flag("cutAfter", paragraph.cutAfter())
        .objects(
            "marks",
            paragraph.marks(),
            mark -> fields
                .number("begin", mark.begin())
                .number("end", mark.end())
                .text("kind", mark.kind().word()));
  }

  private void link(Linked link) {
    Statement statement = link.report().statement();
    fields
        .text("words", link.words())
        .text("event", link.event())
        .text("title", Phrases.headline(statement))
        .text("date", DateWords.of(statement.date()));
  }
}
