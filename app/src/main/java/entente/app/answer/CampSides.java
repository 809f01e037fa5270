package entente.app.answer;

import entente.actor.Actor;
import entente.relation.Camps;
import entente.relation.Network;
import entente.relation.SignedTie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sides that a drawing of camps shows. Who is in a camp only because he has the same foes is on nobody's side: a side
 * holds those whom good terms join. Who could be in either camp, and is with somebody of both, is on both sides.
 */
public final class CampSides {
  /**
   * Some who are on good terms and in one camp.
   *
   * @param name "Iran's side", after the one who has most ties in it
   * @param members two or more, in the order of ids
   */
  public record Side(String name, List<Actor> members) {
    /** Copies the list. */
    public Side {
      members = List.copyOf(members);
    }
  }

  private final Map<String, Map<String, Actor>> friends = new TreeMap<>();

  private final Network network;

  private CampSides(Network network) {
    this.network = network;
    network.ties().stream().filter(SignedTie::isPositive).forEach(tie -> {
      friend(tie.first(), tie.second());
      friend(tie.second(), tie.first());
    });
  }

  private void friend(Actor one, Actor other) {
    friends.computeIfAbsent(one.id(), id -> new TreeMap<>()).put(other.id(), other);
  }

  /** The sides, the largest first. */
  public static List<Side> of(Network network, List<Camps> camps) {
    CampSides sides = new CampSides(network);
    List<Side> found = new ArrayList<>();
    for (Camps part : camps) {
      found.addAll(sides.of(part.one(), part.open()));
      found.addAll(sides.of(part.other(), part.open()));
      if (part.one().size() + part.other().size() < 2) {
        found.addAll(sides.of(part.open(), List.of()));
      }
    }
    return found.stream()
        .sorted((one, other) -> other.members().size() - one.members().size())
        .toList();
  }

  private List<Side> of(List<Actor> camp, List<Actor> open) {
    List<Side> sides = new ArrayList<>();
    Set<String> left = new TreeSet<>(camp.stream().map(Actor::id).toList());
    for (Actor actor : camp) {
      if (left.contains(actor.id())) {
        Map<String, Actor> joined = joined(actor, left);
        left.removeAll(joined.keySet());
        open.stream()
            .filter(o -> friendsOf(o).keySet().stream().anyMatch(joined::containsKey))
            .toList()
            .forEach(o -> joined.put(o.id(), o));
        if (joined.size() > 1) {
          sides.add(new Side(name(joined), List.copyOf(joined.values())));
        }
      }
    }
    return sides;
  }

  private Map<String, Actor> joined(Actor from, Set<String> among) {
    Map<String, Actor> joined = new TreeMap<>(Map.of(from.id(), from));
    Deque<Actor> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      friendsOf(next.removeFirst()).forEach((id, friend) -> {
        if (among.contains(id) && joined.putIfAbsent(id, friend) == null) {
          next.add(friend);
        }
      });
    }
    return joined;
  }

  private Map<String, Actor> friendsOf(Actor actor) {
    return friends.getOrDefault(actor.id(), Map.of());
  }

  private String name(Map<String, Actor> members) {
    Actor head = members.values().stream()
        .max((one, other) -> {
          int more = within(one, members) - within(other, members);
          long all = ties(one) - ties(other);
          return more != 0 ? more : all != 0 ? Long.signum(all) : other.id().compareTo(one.id());
        })
        .orElseThrow();
    return head.name() + (head.name().endsWith("s") ? "’" : "’s") + " side";
  }

  private long ties(Actor actor) {
    return network.ties().stream().filter(tie -> tie.holds(actor)).count();
  }

  private int within(Actor actor, Map<String, Actor> members) {
    return (int) friendsOf(actor).keySet().stream().filter(members::containsKey).count();
  }
}
