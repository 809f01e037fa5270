package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.ActorAccount;
import entente.app.answer.ActorWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.export.ActorJson;
import entente.app.export.DecisionJson;
import entente.app.library.ActorProfile.Place;
import entente.app.library.ActorProfile.Told;
import entente.app.library.ActorTraces;
import entente.app.library.Agents.Agent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what is known of an actor; each list in part, with how many there are in all. */
final class ActorAccountJson {
  private static final int LISTED = 100;
  private static final int SENTENCES = 4;
  private static final int TIMES = 60;

  /** Of which time a sentence tells, or else on which day it was told. */
  private record Time(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate published) {
    static Time of(Told told) {
      boolean known = told.from() != null || told.to() != null;
      return new Time(told.from(), told.to(), known ? null : told.document().published());
    }
  }

  private final JsonGenerator json;

  ActorAccountJson(JsonGenerator json) {
    this.json = json;
  }

  void properties(ActorAccount account) {
    new ActorJson(json).facts(account.profile());
    json.writeStringProperty("kind", account.kind());
    json.writeStringProperty("summary", summary(account));
    list("called", account.traces().called(), this::called);
    list("readAs", account.traces().readAs(), this::readAs);
    list("places", account.profile().places(), place -> {
      actor(place.body());
      place(place, ActorWords.of(place));
    });
    list("members", account.members(), member -> {
      actor(member.actor());
      place(member.place(), ActorWords.within(member.place()));
    });
    list("agents", account.agents(), this::agent);
    list("principals", account.principals(), this::agent);
    list("decisions", account.decisions(), new DecisionJson(json)::properties);
  }

  private static String summary(ActorAccount account) {
    var counts = account.profile().counts();
    return Phrases.count(counts.statements(), "statement") + " and "
        + Phrases.count(counts.mentions(), "mention") + " in "
        + Phrases.count(counts.documents(), "article");
  }

  private <T> void list(String name, List<T> all, Consumer<T> inside) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("total", all.size());
    json.writeArrayPropertyStart("items");
    all.stream().limit(LISTED).forEach(one -> {
      json.writeStartObject();
      inside.accept(one);
      json.writeEndObject();
    });
    json.writeEndArray();
    json.writeEndObject();
  }

  private void called(ActorTraces.Called called) {
    json.writeStringProperty("words", called.words());
    json.writeNumberProperty("mentions", called.mentions());
    json.writeNumberProperty("documents", called.documents());
  }

  private void readAs(ActorTraces.ReadAs readAs) {
    json.writeStringProperty("id", readAs.id());
    json.writeArrayPropertyStart("names");
    readAs.names().stream().limit(LISTED).forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("documents", readAs.documents());
  }

  private void actor(Actor actor) {
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeStringProperty("type", actor.type().word());
  }

  private void place(Place place, String words) {
    json.writeStringProperty("words", words);
    json.writeBooleanProperty("leads", place.leads());
    json.writeStringProperty("role", place.role());
    json.writeBooleanProperty("former", place.former());
    json.writeNumberProperty("documents", place.documents());
    json.writeNumberProperty("sentences", place.told().size());
    json.writeArrayPropertyStart("times");
    place.told().stream().map(Time::of).distinct().limit(TIMES).forEach(this::time);
    json.writeEndArray();
    json.writeArrayPropertyStart("told");
    place.told().stream().limit(SENTENCES).forEach(told -> told(place, told));
    json.writeEndArray();
  }

  private void time(Time time) {
    json.writeStartObject();
    json.writeStringProperty("from", text(time.from()));
    json.writeStringProperty("to", text(time.to()));
    json.writeStringProperty("published", text(time.published()));
    json.writeEndObject();
  }

  private void told(Place place, Told told) {
    json.writeStartObject();
    json.writeStringProperty("document", told.document().id());
    json.writeStringProperty("source", DocumentWords.of(told.document()));
    json.writeStringProperty("published", text(told.document().published()));
    json.writeStringProperty("from", text(told.from()));
    json.writeStringProperty("to", text(told.to()));
    json.writeStringProperty("time", ActorWords.time(place, told));
    json.writeStringProperty("sentence", told.sentence());
    json.writeEndObject();
  }

  private void agent(Agent agent) {
    actor(agent.actor());
    json.writeStringProperty("path", (agent.former() ? "once " : "") + agent.path());
    json.writeNumberProperty("steps", agent.steps());
    json.writeBooleanProperty("former", agent.former());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
