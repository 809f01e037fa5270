package entente.app.mcp;

import entente.actor.Actor;
import entente.app.answer.ChosenActor;
import entente.app.answer.ChosenDocuments;
import entente.app.answer.FoundActors;
import entente.app.answer.Phrases;
import entente.app.answer.UnknownException;
import entente.app.library.ActorProfile;
import entente.app.library.Library;
import entente.app.web.exchange.Desk;
import entente.linking.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Who was found. */
final class ActorsTool implements Tool {
  private static final int PLACES = 5;
  private static final int NAMES = 8;

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public Reply answer(Desk desk, Arguments arguments) {
    List<ActorProfile> all = desk.remembered("profiles of assistants", Library::profiles);
    String name = arguments.text("name");
    List<ActorProfile> meant = name == null ? all : desk.ask(library -> called(library, all, name));
    return answer(meant, arguments);
  }

  private static List<ActorProfile> called(Library library, List<ActorProfile> all, String name) {
    ChosenDocuments.require(library);
    FoundActors found =
        FoundActors.of(library, Map.of(), name, library.identities().actors().size());
    if (found.actors().isEmpty()) {
      throw new UnknownException(ChosenActor.unknown("actor", name, found.nearest()));
    }
    Set<String> ids =
        found.actors().stream().map(one -> one.actor().id()).collect(Collectors.toSet());
    return all.stream().filter(profile -> ids.contains(profile.actor().id())).toList();
  }

  private static Reply answer(List<ActorProfile> meant, Arguments arguments) {
    List<ActorProfile> part = arguments.part(meant);
    Citations citations = new Citations(Provenance.UNKNOWN, report -> List.of());
    String summary = Phrases.count(meant.size(), "actor") + ", those in most statements first.";
    String text = summary + "\n\n"
        + part.stream().map(one -> words(one, citations)).collect(Collectors.joining())
        + arguments.moreWords(meant.size())
        + citations.rest();
    return Reply.of(text, json -> {
      json.writeStringProperty("summary", summary);
      json.writeNumberProperty("total", meant.size());
      json.writeNumberProperty("more", arguments.more(meant.size()));
      json.writeArrayPropertyStart("actors");
      part.forEach(one -> write(json, one, citations));
      json.writeEndArray();
      new CitationJson(json, citations).write();
    });
  }

  private static String words(ActorProfile profile, Citations citations) {
    Actor actor = profile.actor();
    String others = actor.names().stream().skip(1).limit(NAMES).collect(Collectors.joining(", "));
    int more = Math.max(0, actor.names().size() - 1 - NAMES);
    StringBuilder text = new StringBuilder(actor.name() + " (" + actor.id() + "), "
        + actor.type().word() + ", " + Phrases.count(profile.counts().statements(), "statement")
        + " in " + Phrases.count(profile.counts().documents(), "document")
        + (others.isEmpty() ? "" : "; also called " + others)
        + (more == 0 ? "" : " and " + more + " more names") + "\n");
    for (ActorProfile.Place place : places(profile)) {
      text.append("    ").append(words(place)).append(" ").append(mark(place, citations));
      text.append("\n");
    }
    return text.toString();
  }

  private static List<ActorProfile.Place> places(ActorProfile profile) {
    return profile.places().stream()
        .filter(place -> !place.told().isEmpty())
        .limit(PLACES)
        .toList();
  }

  private static String words(ActorProfile.Place place) {
    String words =
        place.role() != null ? place.role() + " of " : place.leads() ? "leads " : "belongs to ";
    return (place.former() ? "once " : "") + words + place.body().name();
  }

  private static String mark(ActorProfile.Place place, Citations citations) {
    return "[" + number(place, citations) + "]";
  }

  private static int number(ActorProfile.Place place, Citations citations) {
    ActorProfile.Told told = place.told().get(0);
    return citations.of(told.document(), told.sentence());
  }

  private static void write(JsonGenerator json, ActorProfile profile, Citations citations) {
    Actor actor = profile.actor();
    json.writeStartObject();
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    json.writeStringProperty("type", actor.type().word());
    json.writeStringProperty("country", actor.country());
    json.writeArrayPropertyStart("names");
    actor.names().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("statements", profile.counts().statements());
    json.writeNumberProperty("documents", profile.counts().documents());
    json.writeArrayPropertyStart("places");
    for (ActorProfile.Place place : places(profile)) {
      json.writeStartObject();
      json.writeStringProperty("words", words(place));
      json.writeStringProperty("actor", place.body().id());
      json.writeNumberProperty("citation", number(place, citations));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
