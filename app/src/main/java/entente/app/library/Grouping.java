package entente.app.library;

import entente.linking.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sightings are one actor, while decisions are applied to it. */
final class Grouping {
  /** Sightings that are one actor. */
  static final class Group {
    final List<SeenActor> members;
    /** The name that a decision gave it, or null. */
    @Nullable
    String name;
    /** The sighting that gives it id and name, where a decision says so. */
    @Nullable
    SeenActor first;

    boolean apart;
    boolean hidden;

    Group(Collection<SeenActor> members) {
      this.members = new ArrayList<>(members);
    }
  }

  private final Set<Group> groups = new LinkedHashSet<>();
  private final Map<String, Set<Group>> byReadId = new HashMap<>();
  private final Map<String, Set<Group>> byName = new HashMap<>();

  Grouping(Collection<List<SeenActor>> found) {
    found.forEach(members -> add(new Group(members)));
  }

  Collection<Group> groups() {
    return groups;
  }

  private void add(Group group) {
    groups.add(group);
    for (SeenActor member : group.members) {
      byReadId.computeIfAbsent(member.id(), id -> new LinkedHashSet<>()).add(group);
      byName
          .computeIfAbsent(Names.fold(member.actor().name()), name -> new LinkedHashSet<>())
          .add(group);
    }
  }

  private void remove(Group group) {
    groups.remove(group);
    for (SeenActor member : group.members) {
      byReadId.getOrDefault(member.id(), Set.of()).remove(group);
      byName.getOrDefault(Names.fold(member.actor().name()), Set.of()).remove(group);
    }
  }

  /** The one group of the actor that a decision is about, if it is there. */
  Optional<Group> find(ActorAnchor anchor, Places places) {
    for (ActorAnchor.Place place : anchor.places()) {
      for (SeenActor seen : places.at(place)) {
        Optional<Group> group = holding(seen);
        if (group.isPresent()) {
          return group;
        }
      }
    }
    return ofReadIds(anchor).or(() -> ofName(anchor));
  }

  private Optional<Group> holding(SeenActor seen) {
    return byReadId.getOrDefault(seen.id(), Set.of()).stream()
        .filter(group -> group.members.stream()
            .anyMatch(m -> m.number() == seen.number() && m.id().equals(seen.id())))
        .findFirst();
  }

  private Optional<Group> ofReadIds(ActorAnchor anchor) {
    Set<Group> candidates = new LinkedHashSet<>();
    String own = plain(anchor.id());
    candidates.addAll(byReadId.getOrDefault(own, Set.of()));
    if (candidates.isEmpty()) {
      anchor.ids().forEach(id -> candidates.addAll(byReadId.getOrDefault(id, Set.of())));
    }
    return candidates.stream()
        .filter(group -> group.members.get(0).actor().type() == anchor.type())
        .min(Comparator.comparingInt((Group g) -> -shared(g, anchor.documents()))
            .thenComparing(g -> g.apart));
  }

  /** The id as read of an id of the library, which may name the document of an actor that is apart. */
  static String plain(String id) {
    int at = id.indexOf('@');
    return at < 0 ? id : id.substring(0, at);
  }

  private static int shared(Group group, List<String> documents) {
    return (int)
        group.members.stream().filter(m -> documents.contains(m.document())).count();
  }

  private Optional<Group> ofName(ActorAnchor anchor) {
    List<Group> named = byName.getOrDefault(Names.fold(anchor.name()), Set.of()).stream()
        .filter(group -> group.members.stream().anyMatch(m -> m.actor().type() == anchor.type()))
        .filter(group -> anchor.documents().isEmpty() || shared(group, anchor.documents()) > 0)
        .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Makes one of two. */
  void merge(Group kept, Group joined) {
    remove(kept);
    remove(joined);
    if (kept.first == null) {
      kept.first = first(kept);
    }
    kept.members.addAll(joined.members);
    kept.apart |= joined.apart;
    add(kept);
  }

  /** Takes sightings out of a group and makes them one of their own; some must stay. */
  Group split(Group group, Set<SeenActor> leaving) {
    remove(group);
    if (group.first != null && leaving.contains(group.first)) {
      group.first = null;
    }
    group.members.removeAll(new HashSet<>(leaving));
    Group other = new Group(leaving);
    other.apart = true;
    add(group);
    add(other);
    return other;
  }

  /** The sighting that gives a group its id and name: one that is known, then the one with the fullest name. */
  static SeenActor first(Group group) {
    if (group.first != null) {
      return group.first;
    }
    return group.members.stream()
        .min(Comparator.comparing((SeenActor seen) -> !seen.known())
            .thenComparingInt(seen -> -Names.words(seen.actor().name()).size())
            .thenComparing(SeenActor::id)
            .thenComparing(seen -> seen.actor().name())
            .thenComparing(SeenActor::document))
        .orElseThrow();
  }
}
