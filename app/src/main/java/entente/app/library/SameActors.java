package entente.app.library;

import entente.linking.ActorLinks;
import entente.linking.Sighting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which sightings of a library are one actor. */
final class SameActors {
  private SameActors() {}

  /** The sightings, those that are one actor together. */
  static Collection<List<SeenActor>> groups(Collection<SeenActor> seen) {
    Map<Sighting, SeenActor> all = new IdentityHashMap<>();
    seen.forEach(one -> all.put(one.sighting(), one));
    List<List<SeenActor>> groups = new ArrayList<>();
    for (List<Sighting> group : ActorLinks.groups(List.copyOf(all.keySet()))) {
      groups.add(group.stream().map(all::get).toList());
    }
    return groups;
  }
}
