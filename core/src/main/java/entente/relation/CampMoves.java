package entente.relation;

import entente.actor.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who is in another camp than before. Camps have no names, so they are compared by their members: of the actors settled
 * in a part of the network at both times, those who make up the smaller number of changed sides have moved.
 */
final class CampMoves {
  private CampMoves() {}

  /** The actors who moved, in the order of their ids. */
  static List<Actor> between(List<Camps> before, List<Camps> after) {
    return before.stream()
        .flatMap(old -> after.stream().flatMap(now -> moved(old, now).stream()))
        .sorted(Comparator.comparing(Actor::id))
        .toList();
  }

  private static List<Actor> moved(Camps before, Camps after) {
    Map<String, Boolean> old = sides(before);
    Map<String, Boolean> now = sides(after);
    List<Actor> both =
        actors(after).stream().filter(a -> old.containsKey(a.id())).toList();
    List<Actor> same =
        both.stream().filter(a -> old.get(a.id()).equals(now.get(a.id()))).toList();
    List<Actor> changed = both.stream().filter(a -> !same.contains(a)).toList();
    // Half against half leaves open who moved.
    return same.size() == changed.size()
        ? List.of()
        : changed.size() < same.size() ? changed : same;
  }

  private static List<Actor> actors(Camps camps) {
    return Stream.concat(camps.one().stream(), camps.other().stream()).toList();
  }

  private static Map<String, Boolean> sides(Camps camps) {
    Map<String, Boolean> sides = new TreeMap<>();
    camps.one().forEach(a -> sides.put(a.id(), true));
    camps.other().forEach(a -> sides.put(a.id(), false));
    return sides;
  }
}
