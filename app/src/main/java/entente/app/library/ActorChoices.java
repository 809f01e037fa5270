package entente.app.library;

import entente.app.library.Choice.Hide;
import entente.app.library.Choice.Merge;
import entente.app.library.Choice.Rename;
import entente.app.library.Choice.Split;
import entente.app.library.Decision.State;
import entente.app.library.Grouping.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies what the user decided about actors, in the order in which it was decided. */
final class ActorChoices {
  private record Apart(long decision, Set<SeenActor> one, Set<SeenActor> other) {}

  private record Joined(long decision, Set<SeenActor> one, Set<SeenActor> other) {}

  private final Grouping grouping;
  private final Places places;
  private final List<Apart> apart = new ArrayList<>();
  private final List<Joined> joined = new ArrayList<>();
  private final Map<Long, Decision> outcomes = new LinkedHashMap<>();

  ActorChoices(Grouping grouping, Places places) {
    this.grouping = grouping;
    this.places = places;
  }

  /** Applies those in force; what cannot be applied changes nothing. */
  void apply(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision.isInForce()) {
        outcomes.put(decision.number(), applied(decision));
      }
    }
  }

  /** What became of each decision about an actor, by number. */
  Map<Long, Decision> outcomes() {
    return outcomes;
  }

  private Decision applied(Decision decision) {
    if (decision.choice() instanceof Merge merge) {
      return merge(decision, merge);
    }
    if (decision.choice() instanceof Split split) {
      return split(decision, split);
    }
    if (decision.choice() instanceof Rename rename) {
      return rename(decision, rename);
    }
    if (decision.choice() instanceof Hide hide) {
      return hide(decision, hide);
    }
    return decision;
  }

  private Decision merge(Decision decision, Merge merge) {
    Optional<Group> kept = grouping.find(merge.kept(), places);
    Optional<Group> other = grouping.find(merge.joined(), places);
    if (kept.isEmpty() || other.isEmpty()) {
      return decision.in(State.GONE, null);
    }
    Optional<Long> against = keptApart(kept.get(), other.get());
    if (against.isPresent()) {
      return decision.in(State.CONTRADICTING, against.get());
    }
    if (kept.get() != other.get()) {
      joined.add(new Joined(
          decision.number(), Set.copyOf(kept.get().members), Set.copyOf(other.get().members)));
      grouping.merge(kept.get(), other.get());
    }
    return decision.in(State.APPLIED, null);
  }

  /** The decision that keeps two apart. */
  Optional<Long> keptApart(Group one, Group other) {
    return apart.stream()
        .filter(a -> holdsAny(one, a.one()) && holdsAny(other, a.other())
            || holdsAny(one, a.other()) && holdsAny(other, a.one()))
        .map(Apart::decision)
        .findFirst();
  }

  private static boolean holdsAny(Group group, Set<SeenActor> sightings) {
    return group.members.stream().anyMatch(sightings::contains);
  }

  private Decision split(Decision decision, Split split) {
    Optional<Group> group = grouping.find(split.actor(), places);
    if (group.isEmpty()) {
      return decision.in(State.GONE, null);
    }
    Set<SeenActor> leaving = leaving(group.get(), split);
    if (leaving.isEmpty() || leaving.size() == group.get().members.size()) {
      return decision.in(State.GONE, null);
    }
    Optional<Long> against = joinedAcross(group.get(), leaving);
    if (against.isPresent()) {
      return decision.in(State.CONTRADICTING, against.get());
    }
    Group other = grouping.split(group.get(), leaving);
    apart.add(
        new Apart(decision.number(), Set.copyOf(group.get().members), Set.copyOf(other.members)));
    return decision.in(State.APPLIED, null);
  }

  /** The sightings that a split takes out of a group. */
  static Set<SeenActor> leaving(Group group, Split split) {
    Set<SeenActor> leaving = new LinkedHashSet<>();
    for (SeenActor seen : group.members) {
      if (split.documents().contains(seen.document()) || split.readAs().contains(seen.id())) {
        leaving.add(seen);
      }
    }
    return leaving;
  }

  /** The decision that joined what a split would part: one whose whole side would leave, or be left. */
  Optional<Long> joinedAcross(Group group, Set<SeenActor> leaving) {
    Set<SeenActor> staying = new HashSet<>(group.members);
    staying.removeAll(leaving);
    return joined.stream()
        .filter(j -> leaving.containsAll(j.one()) && staying.containsAll(j.other())
            || leaving.containsAll(j.other()) && staying.containsAll(j.one()))
        .map(Joined::decision)
        .findFirst();
  }

  private Decision rename(Decision decision, Rename rename) {
    Optional<Group> group = grouping.find(rename.actor(), places);
    group.ifPresent(found -> found.name = rename.name());
    return decision.in(group.isPresent() ? State.APPLIED : State.GONE, null);
  }

  private Decision hide(Decision decision, Hide hide) {
    boolean found = false;
    for (Group group : grouping.groups()) {
      if (group.members.stream().anyMatch(seen -> Hidden.is(hide.actor(), seen))) {
        group.hidden = true;
        found = true;
      }
    }
    return decision.in(found ? State.APPLIED : State.GONE, null);
  }
}
