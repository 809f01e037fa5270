package entente.app.library;

import entente.actor.Actor;
import entente.app.library.Grouping.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which actors of single documents are one actor of the library: what {@link SameActors} finds, and over it what the
 * user decided. The answer depends on the set of documents and decisions alone, not on the order in which documents came.
 *
 * <p>One id, as read, may be two actors in two documents, so whom a document's actor is can only be told with the
 * document. The id of an actor of the library is the id under which it was read; where another has the same, it names
 * the first of its documents as well: "person:john-smith@b.txt".
 */
public final class Identities {
  /** Parts an id as read from the number of a document, where the id alone does not tell who is meant. */
  static final char IN = '\t';

  private final Map<String, Actor> whole = new HashMap<>();
  private final Map<String, Map<Long, Actor>> parted = new HashMap<>();
  private final Map<String, Set<String>> united = new TreeMap<>();
  private final Map<String, List<SeenActor>> sightings = new HashMap<>();
  private final Map<Long, Decision> outcomes;

  private Identities(Grouping grouping, Map<Long, Decision> outcomes) {
    this.outcomes = outcomes;
    Map<String, List<Group>> holders = holders(grouping);
    for (Group group : grouping.groups()) {
      Actor actor = actor(group, holders);
      for (SeenActor seen : group.members) {
        put(seen, actor, holders.get(seen.id()), group);
      }
      whole.put(actor.id(), actor);
      if (!group.hidden) {
        unite(actor.id(), group, holders);
      }
    }
  }

  /** Decides for these actors; an id may come several times, from several documents. */
  static Identities of(Collection<SeenActor> seen) {
    return of(seen, List.of(), Places.NONE);
  }

  /** Decides for these actors, and then as the user decided. */
  static Identities of(Collection<SeenActor> seen, List<Decision> decisions, Places places) {
    List<SeenActor> hidden = new ArrayList<>();
    List<SeenActor> shown = new ArrayList<>();
    seen.forEach(one -> (Hidden.is(decisions, one) ? hidden : shown).add(one));
    List<List<SeenActor>> groups = new ArrayList<>(SameActors.groups(shown));
    groups.addAll(byId(hidden));
    Grouping grouping = new Grouping(groups);
    ActorChoices choices = new ActorChoices(grouping, places);
    choices.apply(decisions);
    return new Identities(grouping, choices.outcomes());
  }

  private static Collection<List<SeenActor>> byId(List<SeenActor> seen) {
    Map<String, List<SeenActor>> byId = new TreeMap<>();
    seen.forEach(one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
    return byId.values();
  }

  /** The groups that hold an id as read, the one first that has it for its own. */
  private static Map<String, List<Group>> holders(Grouping grouping) {
    Map<String, Map<Group, String>> earliest = new HashMap<>();
    for (Group group : grouping.groups()) {
      for (SeenActor seen : group.members) {
        earliest
            .computeIfAbsent(seen.id(), id -> new HashMap<>())
            .merge(group, seen.document(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    Map<String, List<Group>> holders = new HashMap<>();
    earliest.forEach((id, groups) -> holders.put(
        id,
        groups.keySet().stream()
            .sorted(Comparator.comparing((Group g) -> g.apart)
                .thenComparing(g -> !isKnown(g, id))
                .thenComparing(groups::get))
            .toList()));
    return holders;
  }

  private static boolean isKnown(Group group, String id) {
    return group.members.stream().anyMatch(seen -> seen.known() && seen.id().equals(id));
  }

  private static Actor actor(Group group, Map<String, List<Group>> holders) {
    SeenActor first = Grouping.first(group);
    boolean own = holders.get(first.id()).get(0) == group;
    String id = own
        ? first.id()
        : first.id() + "@"
            + group.members.stream()
                .map(SeenActor::document)
                .sorted()
                .findFirst()
                .orElseThrow();
    List<Actor> members =
        group.members.stream().sorted(order(first)).map(SeenActor::actor).toList();
    return new Actor(
        id,
        group.name != null ? group.name : members.get(0).name(),
        members.get(0).type(),
        firstKnown(members.stream().map(Actor::country).toList()),
        firstKnown(members.stream().map(Actor::sector).toList()),
        names(group.name, members));
  }

  private static Comparator<SeenActor> order(SeenActor first) {
    return Comparator.comparing((SeenActor seen) -> !seen.id().equals(first.id()))
        .thenComparing(seen -> !seen.known())
        .thenComparing(seen -> -seen.actor().name().length())
        .thenComparing(seen -> seen.actor().name())
        .thenComparing(SeenActor::id)
        .thenComparing(SeenActor::document);
  }

  private static @Nullable String firstKnown(List<@Nullable String> values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The name to show, then all others in order, each once. */
  private static List<String> names(@Nullable String given, List<Actor> members) {
    Set<String> others = new TreeSet<>();
    members.forEach(actor -> others.addAll(actor.names()));
    Set<String> names = new LinkedHashSet<>();
    if (given != null) {
      names.add(given);
    }
    names.add(members.get(0).name());
    names.addAll(others);
    return new ArrayList<>(names);
  }

  private void put(SeenActor seen, Actor actor, List<Group> holders, Group group) {
    if (holders.get(0) == group) {
      whole.put(seen.id(), actor);
    }
    if (holders.size() > 1) {
      parted.computeIfAbsent(seen.id(), id -> new HashMap<>()).put(seen.number(), actor);
    }
  }

  private void unite(String id, Group group, Map<String, List<Group>> holders) {
    Set<String> keys = new TreeSet<>();
    for (SeenActor seen : group.members) {
      boolean alone = holders.get(seen.id()).size() == 1;
      keys.add(alone ? seen.id() : seen.id() + IN + seen.number());
    }
    united.put(id, keys);
    sightings.put(id, List.copyOf(group.members));
  }

  /** The actor of the library that an actor of a document is. */
  public Actor actor(long document, String id) {
    Actor actor = parted.getOrDefault(id, Map.of()).get(document);
    return actor == null ? actor(id) : actor;
  }

  /** The id in the library of an actor of a document; an unknown one keeps its own. */
  public String id(long document, String id) {
    Actor actor = parted.getOrDefault(id, Map.of()).get(document);
    return actor == null ? id(id) : actor.id();
  }

  /** The actor of this id, an id of the library. */
  public Actor actor(String id) {
    Actor actor = found(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id + " in the library");
    }
    return actor;
  }

  /** Who was apart when an id was stored, and no longer is, goes by the plain id. */
  private @Nullable Actor found(String id) {
    Actor actor = whole.get(id);
    return actor != null ? actor : whole.get(Grouping.plain(id));
  }

  /** The present id of one that was an id of the library; an unknown one keeps its own. */
  public String id(String id) {
    Actor actor = found(id);
    return actor == null ? id : actor.id();
  }

  /** Whether any document names an actor of this id. */
  public boolean knows(String id) {
    return found(id) != null;
  }

  /** All actors of the library, by id. */
  public List<Actor> actors() {
    return united.keySet().stream().map(whole::get).toList();
  }

  /** By what an actor of the library is found in {@link StatementFilter}: the ids under which it was read. */
  public Set<String> united(String id) {
    return united.getOrDefault(id(id), Set.of(id));
  }

  /** The ids under which an actor of the library was read; where others share one, documents tell them apart. */
  Set<String> asRead(String id) {
    Set<String> ids = new TreeSet<>();
    for (String key : united(id)) {
      int end = key.indexOf(IN);
      ids.add(end < 0 ? key : key.substring(0, end));
    }
    return ids;
  }

  /** Where an actor of the library was seen. */
  List<SeenActor> sightings(String id) {
    return sightings.getOrDefault(id(id), List.of());
  }

  /** Whether it was decided that this is no actor. */
  boolean isHidden(String id) {
    return found(id) != null && !united.containsKey(id(id));
  }

  /** Whether this is, or was before a merge, the id of an actor that is not hidden. */
  public boolean isShown(String id) {
    return found(id) != null && united.containsKey(id(id));
  }

  /** What became of the decisions about actors, by their numbers. */
  Map<Long, Decision> outcomes() {
    return outcomes;
  }
}
