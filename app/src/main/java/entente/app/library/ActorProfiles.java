package entente.app.library;

import entente.actor.Actor;
import entente.app.library.ActorProfile.Place;
import entente.app.library.ActorProfile.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Puts together what a library knows of each actor. */
final class ActorProfiles {
  private ActorProfiles() {}

  /** The profiles of all actors: those in most statements first, then those most mentioned, then by name. */
  static List<ActorProfile> of(Library library) {
    return ranked(library, places(library, library::toldAffiliations));
  }

  /** The same without their places. */
  static List<ActorProfile> ranking(Library library) {
    return ranked(library, Map.of());
  }

  /** The places of an actor in others, and of others in it, by the id of who has the place. */
  static Map<String, List<Place>> around(Library library, Actor actor) {
    return places(library, use -> library.toldAffiliations(actor, use));
  }

  private static List<ActorProfile> ranked(Library library, Map<String, List<Place>> places) {
    Identities identities = library.identities();
    Map<String, ActorCounts> counts = library.actorCounts();
    List<ActorProfile> profiles = new ArrayList<>();
    for (Actor actor : identities.actors()) {
      profiles.add(new ActorProfile(
          actor,
          counts.getOrDefault(actor.id(), ActorCounts.NONE),
          places.getOrDefault(actor.id(), List.of())));
    }
    profiles.sort(Comparator.comparingInt((ActorProfile p) -> -p.counts().statements())
        .thenComparingInt(p -> -p.counts().mentions())
        .thenComparing(p -> p.actor().name())
        .thenComparing(p -> p.actor().id()));
    return profiles;
  }

  private static Map<String, List<Place>> places(
      Library library, Consumer<BiConsumer<StoredAffiliation, Told>> source) {
    Identities identities = library.identities();
    Map<StoredAffiliation, List<Told>> told = new LinkedHashMap<>();
    source.accept((said, sentence) -> told.computeIfAbsent(
            new StoredAffiliation(
                0, said.member(), said.body(), said.leads(), said.role(), said.former()),
            key -> new ArrayList<>())
        .add(sentence));
    Map<String, List<Place>> places = new HashMap<>();
    told.forEach((said, sentences) -> places
        .computeIfAbsent(said.member(), key -> new ArrayList<>())
        .add(new Place(
            identities.actor(said.body()),
            said.leads(),
            said.role(),
            said.former(),
            (int) sentences.stream().map(Told::document).distinct().count(),
            sentences)));
    places
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(place -> -place.documents())));
    return places;
  }
}
