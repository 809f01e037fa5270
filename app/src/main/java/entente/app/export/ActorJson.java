package entente.app.export;

import entente.actor.Actor;
import entente.app.library.ActorProfile;
import tools.jackson.core.JsonGenerator;

/** An actor of the library as it is exported. */
public final class ActorJson {
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object. */
  public ActorJson(JsonGenerator json) {
    this.fields = new Fields(json);
  }

  /** Writes the properties of one actor. */
  public void properties(ActorProfile profile) {
    facts(profile);
    fields.objects("places", profile.places(), this::place);
  }

  /** Writes what one is and how often it is told of, without what it leads or belongs to. */
  public void facts(ActorProfile profile) {
    Actor actor = profile.actor();
    fields
        .text("id", actor.id())
        .text("name", actor.name())
        .text("type", actor.type().word())
        .text("country", actor.country())
        .text("sector", actor.sector())
        .texts("names", actor.names())
        .number("documents", profile.counts().documents())
        .number("mentions", profile.counts().mentions())
        .number("statements", profile.counts().statements());
  }

  private void place(ActorProfile.Place place) {
    fields
        .text("id", place.body().id())
        .text("name", place.body().name())
        .flag("leads", place.leads())
        .text("role", place.role())
        .flag("former", place.former())
        .number("documents", place.documents())
        .objects("told", place.told(), this::told);
  }

  private void told(ActorProfile.Told told) {
    fields
        .text("document", told.document().id())
        .text("from", told.from())
        .text("to", told.to())
        .text("sentence", told.sentence());
  }
}
