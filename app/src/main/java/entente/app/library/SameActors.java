package entente.app.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which sightings are one actor. */
final class SameActors {
  private SameActors() {}

  /** The sightings, those that are one actor together. */
  static Collection<List<SeenActor>> groups(Collection<SeenActor> seen) {
    Map<String, List<SeenActor>> byId = new TreeMap<>();
    Map<String, Actor> actors = new TreeMap<>();
    Set<String> known = new TreeSet<>();
    for (SeenActor one : seen) {
      byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one);
      actors.merge(one.id(), one.actor(), SameActors::merge);
      if (one.known()) {
        known.add(one.id());
      }
    }
    List<List<SeenActor>> groups = new ArrayList<>();
    for (List<Actor> same : new PersonLinks(actors.values(), known).groups()) {
      groups.add(same.stream().flatMap(a -> byId.get(a.id()).stream()).toList());
    }
    return groups;
  }

  /** One actor of two readings of it; which comes first does not matter. */
  private static Actor merge(Actor one, Actor other) {
    boolean oneFirst = Comparator.comparing(Actor::name, Comparator.comparingInt(n -> -n.length()))
            .thenComparing(Actor::name)
            .compare(one, other)
        <= 0;
    Actor shown = oneFirst ? one : other;
    Actor second = oneFirst ? other : one;
    Set<String> names = new LinkedHashSet<>(shown.names());
    names.addAll(second.names());
    return new Actor(
        shown.id(),
        shown.name(),
        shown.type(),
        shown.country() != null ? shown.country() : second.country(),
        shown.sector() != null ? shown.sector() : second.sector(),
        new ArrayList<>(names));
  }
}
