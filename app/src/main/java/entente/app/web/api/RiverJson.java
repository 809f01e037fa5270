package entente.app.web.api;

import entente.actor.Actor;
import entente.app.answer.Deck;
import entente.app.answer.PeriodWords;
import entente.app.answer.PhaseWords;
import entente.app.answer.Strength;
import entente.app.river.Band;
import entente.app.river.Fold;
import entente.app.river.Placed;
import entente.app.river.Placed.Place;
import entente.app.river.River;
import entente.app.river.RiverChoice.Filter;
import entente.app.river.RiverView;
import entente.relation.Kinds;
import entente.relation.Moment;
import entente.relation.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what is drawn of a river. */
final class RiverJson {
  private final JsonGenerator json;
  private final MarkJson marks;
  private final RiverView view;
  private final River river;

  RiverJson(JsonGenerator json, RiverView view) {
    this.json = json;
    this.marks = new MarkJson(json);
    this.view = view;
    this.river = view.river();
  }

  /** All of it; where nothing is told, with the actors that join the two. */
  void properties(@Nullable List<Actor> path) {
    actor("a", river.one());
    actor("b", river.other());
    json.writeStringProperty("title", river.title());
    deck();
    json.writeStringProperty("summary", river.summary());
    json.writeObjectPropertyStart("span");
    marks.day("from", river.from());
    marks.day("to", river.to());
    json.writeEndObject();
    marks.day("published", river.published());
    marks.sources(river.sources());
    types();
    phases();
    placed(
        "events", view.drawn(Place.DATED).stream().filter(p -> !p.mark().tie()).toList());
    placed("ties", view.drawn(Place.DATED).stream().filter(p -> p.mark().tie()).toList());
    placed("undated", view.drawn(Place.UNDATED));
    placed("ahead", view.drawn(Place.AHEAD));
    folds();
    contradictions();
    hidden();
    json.writeNumberProperty("outside", view.outside());
    json.writeNumberProperty("total", river.marks().size());
    drop();
    path(path);
  }

  private void actor(String name, Actor actor) {
    json.writeObjectPropertyStart(name);
    actor(actor);
    json.writeEndObject();
  }

  private void actor(Actor actor) {
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeStringProperty("type", actor.type().word());
  }

  private void deck() {
    json.writeArrayPropertyStart("deck");
    for (Deck.Piece piece : river.deck()) {
      json.writeStartObject();
      json.writeStringProperty("text", piece.text());
      json.writeStringProperty(
          "tone", piece.character() == null ? "none" : kind(piece.character()));
      marks.text(
          "phase", piece.phase() < 0 ? null : river.bands().get(piece.phase()).id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String kind(Phase.Character character) {
    return switch (character) {
      case COOPERATION -> "coop";
      case CONFLICT -> "conf";
      case MIXED -> "both";
      case SILENCE -> "none";
    };
  }

  private void types() {
    json.writeArrayPropertyStart("types");
    river.types().forEach((type, events) -> {
      json.writeStartObject();
      json.writeStringProperty("type", type);
      json.writeStringProperty("words", Kinds.of(type));
      json.writeNumberProperty("events", events);
      json.writeEndObject();
    });
    json.writeEndArray();
  }

  // ---- phases

  private void phases() {
    json.writeArrayPropertyStart("phases");
    for (Band band : river.bands()) {
      json.writeStartObject();
      phase(band);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void phase(Band band) {
    Phase phase = band.phase();
    json.writeStringProperty("id", band.id());
    marks.day("from", phase.begin().first());
    marks.day("to", phase.end().last());
    moment("begin", phase.begin());
    moment("end", phase.end());
    json.writeStringProperty("when", PeriodWords.brief(phase));
    json.writeStringProperty("name", PhaseWords.title(phase));
    json.writeStringProperty("character", phase.isSilence() ? "" : PhaseWords.name(phase));
    json.writeStringProperty("kinds", phase.isSilence() ? "" : PhaseWords.kinds(phase));
    json.writeStringProperty("also", phase.isSilence() ? "" : PhaseWords.also(phase));
    json.writeStringProperty("kind", kind(phase.character()));
    marks.number("coop", Strength.ofCooperation(phase));
    marks.number("conf", Strength.ofConflict(phase));
    json.writeNumberProperty("events", phase.events().size() + phase.others().size());
    json.writeNumberProperty("sources", phase.sources());
    json.writeStringProperty("words", phase.words());
    json.writeStringProperty("uncertainty", PeriodWords.uncertainty(phase));
    turn(band.turn());
  }

  private void moment(String name, Moment moment) {
    json.writeObjectPropertyStart(name);
    marks.day("earliest", moment.earliest());
    marks.day("latest", moment.latest());
    json.writeStringProperty("words", PeriodWords.brief(moment));
    json.writeBooleanProperty("exact", moment.isExact());
    json.writeEndObject();
  }

  private void turn(Band.@Nullable Turn turn) {
    if (turn == null) {
      json.writeNullProperty("turn");
      return;
    }
    json.writeObjectPropertyStart("turn");
    json.writeStringProperty("text", turn.text());
    marks.text("words", turn.words());
    json.writeStringProperty("when", turn.when());
    json.writeBooleanProperty("day", turn.exact());
    marks.text("event", turn.event());
    json.writeArrayPropertyStart("told");
    for (Band.Told told : turn.told()) {
      json.writeStartObject();
      json.writeStringProperty("text", told.text());
      json.writeStringProperty("words", told.words());
      json.writeStringProperty("document", told.document());
      json.writeStringProperty("place", told.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    marks.texts("why", turn.why());
    json.writeEndObject();
  }

  // ---- events

  private void placed(String name, List<Placed> placed) {
    json.writeArrayPropertyStart(name);
    for (Placed one : placed) {
      json.writeStartObject();
      marks.properties(one.mark());
      marks.text("phase", id(one.phase()));
      if (one.number() > 0) {
        json.writeNumberProperty("n", one.number());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private @Nullable String id(int phase) {
    return phase < 0 ? null : river.bands().get(phase).id();
  }

  private void folds() {
    json.writeArrayPropertyStart("folds");
    for (Fold fold : view.folds()) {
      json.writeStartObject();
      json.writeStringProperty("place", fold.place().name().toLowerCase(java.util.Locale.ROOT));
      json.writeNumberProperty("lane", fold.lane());
      marks.text("phase", id(fold.phase()));
      marks.day("from", fold.from());
      marks.day("to", fold.to());
      json.writeNumberProperty("count", fold.count());
      json.writeStringProperty("words", fold.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void contradictions() {
    json.writeArrayPropertyStart("contradictions");
    view.drawn()
        .forEach(placed -> river
            .contradictions()
            .getOrDefault(placed.mark().id(), List.of())
            .forEach(differing -> {
              json.writeStartObject();
              json.writeStringProperty("event", placed.mark().id());
              json.writeStringProperty("words", differing.words());
              marks.texts("against", differing.against());
              json.writeEndObject();
            }));
    json.writeEndArray();
  }

  // ---- what is not drawn

  private void hidden() {
    json.writeObjectPropertyStart("hidden");
    for (Filter filter : Filter.values()) {
      json.writeNumberProperty(filter.word(), view.hidden().getOrDefault(filter, 0));
    }
    json.writeEndObject();
  }

  private void drop() {
    RiverView.Drop drop = view.drop();
    if (drop == null) {
      json.writeNullProperty("drop");
      return;
    }
    json.writeObjectPropertyStart("drop");
    json.writeStringProperty("filter", drop.filter().word());
    json.writeNumberProperty("shows", drop.shows());
    json.writeStringProperty("words", drop.words());
    json.writeEndObject();
  }

  private void path(@Nullable List<Actor> path) {
    if (path == null) {
      json.writeNullProperty("path");
      return;
    }
    json.writeArrayPropertyStart("path");
    for (Actor actor : path) {
      json.writeStartObject();
      actor(actor);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
