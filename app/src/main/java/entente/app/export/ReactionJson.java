package entente.app.export;

import entente.actor.Actor;
import entente.app.answer.Surroundings;
import entente.app.answer.ToldReactions;
import entente.relation.Reaction;
import tools.jackson.core.JsonGenerator;

/** Reactions as docs/chains.md has them. */
public final class ReactionJson {
  private final JsonGenerator json;
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object around. */
  public ReactionJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  /** Writes the event and the reactions to it, each with whom whoever reacts stands for: an official for the state. */
  public void reactions(ToldReactions told) {
    fields.objects(
        "event", Surroundings.reports(told.event()), r -> new StatementJson(json).properties(r));
    fields.objects("reactions", told.reactions(), r -> reaction(r.reaction(), r.standing()));
  }

  private void reaction(Reaction reaction, Actor standing) {
    fields.text("stance", reaction.stance().word());
    fields.object("actor", reaction.actor(), this::actor);
    fields.object("standing_for", standing, this::actor);
    fields.document(reaction.sentence().document());
    fields.excerpt("sentence", reaction.sentence().sentence());
    fields.excerpt("words", reaction.words());
    fields.text(
        "statement",
        reaction.report() == null ? null : reaction.report().statement().id());
    fields.text("rule", reaction.rule());
  }

  private void actor(Actor actor) {
    fields.text("id", actor.id()).text("name", actor.name());
  }
}
