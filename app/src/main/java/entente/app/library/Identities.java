package entente.app.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which actors of single documents are one actor of the library. The same id is the same actor. Persons of one full
 * name, or of spellings of it, are one; a bare surname is the one person of the library with that surname, if there is
 * only one. The answer depends on the set of actors alone, not on the order in which they came.
 */
public final class Identities {
  private static final Comparator<Actor> FULLEST = Comparator.<Actor>comparingInt(
          actor -> -Names.words(actor.name()).size())
      .thenComparing(Actor::id);

  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, Set<String>> united = new TreeMap<>();

  private Identities() {}

  /** Decides for these actors; an id may come several times, from several documents. */
  static Identities of(Collection<SeenActor> seen) {
    Map<String, Actor> actors = new TreeMap<>();
    Set<String> known = new HashSet<>();
    for (SeenActor one : seen) {
      actors.merge(one.actor().id(), one.actor(), Identities::merge);
      if (one.known()) {
        known.add(one.actor().id());
      }
    }
    Identities identities = new Identities();
    for (List<Actor> group : new PersonLinks(actors.values(), known).groups()) {
      identities.unite(group, known);
    }
    return identities;
  }

  /** One actor of two readings of it; which comes first does not matter. */
  private static Actor merge(Actor one, Actor other) {
    boolean oneFirst = Comparator.comparing(Actor::name, Comparator.comparingInt(n -> -n.length()))
            .thenComparing(Actor::name)
            .compare(one, other)
        <= 0;
    Actor shown = oneFirst ? one : other;
    Actor second = oneFirst ? other : one;
    return new Actor(
        shown.id(),
        shown.name(),
        shown.type(),
        shown.country() != null ? shown.country() : second.country(),
        shown.sector() != null ? shown.sector() : second.sector(),
        names(List.of(shown, second)));
  }

  /** The name to show, then all others in order, each once. */
  private static List<String> names(List<Actor> actors) {
    Set<String> others = new TreeSet<>();
    actors.forEach(actor -> others.addAll(actor.names()));
    Set<String> names = new LinkedHashSet<>(List.of(actors.get(0).name()));
    names.addAll(others);
    return new ArrayList<>(names);
  }

  private void unite(List<Actor> group, Set<String> known) {
    List<Actor> members = new ArrayList<>(group);
    members.sort(Comparator.comparing((Actor a) -> !known.contains(a.id())).thenComparing(FULLEST));
    Actor actor = members.get(0);
    for (Actor member : members.subList(1, members.size())) {
      actor = new Actor(
          actor.id(),
          actor.name(),
          actor.type(),
          actor.country() != null ? actor.country() : member.country(),
          actor.sector() != null ? actor.sector() : member.sector(),
          names(List.of(actor, member)));
    }
    Set<String> ids = new TreeSet<>();
    for (Actor member : members) {
      ids.add(member.id());
      byId.put(member.id(), actor);
    }
    united.put(actor.id(), ids);
  }

  /** The actor of the library that an actor of a document is. */
  public Actor actor(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id + " in the library");
    }
    return actor;
  }

  /** The id in the library of an actor of a document; an unknown one keeps its own. */
  public String id(String id) {
    Actor actor = byId.get(id);
    return actor == null ? id : actor.id();
  }

  /** Whether any document names an actor of this id. */
  public boolean knows(String id) {
    return byId.containsKey(id);
  }

  /** All actors of the library, by id. */
  public List<Actor> actors() {
    return united.keySet().stream().map(byId::get).toList();
  }

  /** The ids under which an actor of the library was read, its own among them. */
  public Set<String> united(String id) {
    return united.getOrDefault(id(id), Set.of(id));
  }
}
