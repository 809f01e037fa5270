package entente.app.export;

import entente.relation.Demand;
import entente.relation.NamedSentence;
import entente.relation.Prospect;
import entente.relation.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Demands and the outlook as docs/chains.md has them. */
public final class ToldJson {
  private final JsonGenerator json;
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object around. */
  public ToldJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  /** Writes demands as an array. */
  public void demands(List<Demand> demands) {
    fields.objects("demands", demands, this::demand);
  }

  private void demand(Demand demand) {
    told(demand.told());
    fields.objects("items", demand.items(), (NamedSentence i) -> fields.inside(i.sentence()));
    fields.objects(
        "outcomes",
        demand.outcomes(),
        outcome -> fields
            .text("outcome", outcome.kind().word())
            .object("statement", outcome.report(), r -> new StatementJson(json).properties(r)));
  }

  /** Writes the newest day that is told of, and what is ahead. */
  public void outlook(@Nullable LocalDate newest, List<Prospect> prospects) {
    fields.text("newest", newest);
    fields.objects("outlook", prospects, this::prospect);
  }

  private void prospect(Prospect prospect) {
    fields.text("kind", prospect.kind().word()).flag("past", prospect.past());
    told(prospect.told());
  }

  /** Writes where something is told. */
  void told(Told told) {
    fields.document(told.sentence().document());
    fields.excerpt("sentence", told.sentence().sentence());
    fields.excerpt("words", told.words());
    fields.object("statement", told.report(), r -> new StatementJson(json).properties(r));
    fields.text("rule", told.rule());
  }
}
