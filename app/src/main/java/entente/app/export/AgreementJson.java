package entente.app.export;

import entente.app.answer.AgreementWords;
import entente.relation.Agreement;
import entente.relation.Agreement.Stage;
import entente.relation.NamedSentence.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Agreements as docs/chains.md has them. */
public final class AgreementJson {
  private final JsonGenerator json;
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object around. */
  public AgreementJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  /** Writes the properties of one agreement. */
  public void properties(Agreement agreement) {
    fields
        .text("id", agreement.id())
        .text("name", agreement.name())
        .text("kind", agreement.kind())
        .text("concluded", agreement.concluded())
        .texts("parties", agreement.parties())
        .texts("names", agreement.calls())
        .text("known", AgreementWords.concluded(agreement))
        .text("count", AgreementWords.count(agreement));
    fields.objects("life", agreement.life(), this::stage);
    fields.objects("mentions", agreement.mentions(), mention -> {
      fields.document(mention.document());
      fields.inside(mention.sentence());
    });
  }

  /** Writes what a list of agreements tells of one: without the sentences. */
  public void summary(Agreement agreement) {
    fields
        .text("id", agreement.id())
        .text("name", agreement.name())
        .text("kind", agreement.kind())
        .text("concluded", agreement.concluded())
        .texts("parties", agreement.parties())
        .texts("names", agreement.calls())
        .text("known", AgreementWords.concluded(agreement))
        .text("count", AgreementWords.count(agreement));
    fields.objects(
        "life",
        distinct(agreement.life()),
        stage -> fields
            .text("turn", stage.turn().word())
            .text("from", stage.from())
            .text("to", stage.to())
            .text("modality", stage.modality().word())
            .number("lane", AgreementWords.lane(stage))
            .text("title", AgreementWords.of(stage)));
  }

  /** What several sentences tell alike is listed once. */
  private static Collection<Stage> distinct(List<Stage> life) {
    Map<String, Stage> told = new LinkedHashMap<>();
    life.forEach(stage -> told.putIfAbsent(AgreementWords.of(stage), stage));
    return told.values();
  }

  private void stage(Stage stage) {
    fields.text("turn", stage.turn().word());
    fields.objects("who", stage.who(), this::who);
    fields.text("from", stage.from()).text("to", stage.to());
    fields.text("modality", stage.modality().word());
    fields
        .number("lane", AgreementWords.lane(stage))
        .text("title", AgreementWords.turn(stage))
        .text("by", AgreementWords.who(stage).isEmpty() ? null : AgreementWords.who(stage))
        .text("when", AgreementWords.date(stage));
    new ToldJson(json).told(stage.told());
  }

  private void who(Named named) {
    fields.text("id", named.actor().id()).text("name", named.actor().name());
    fields.inside(named.words());
  }
}
