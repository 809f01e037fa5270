package entente.app.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What hangs together in a network of numbers, looked up from some of them on, so that the rest is never touched. */
final class Reach {
  private Reach() {}

  /**
   * The connected parts that hold the given numbers, each once, each in order.
   *
   * @param neighbours what each number is joined to; must hold in both directions
   */
  static List<Set<Long>> of(
      Collection<Long> starts, Function<Long, ? extends Collection<Long>> neighbours) {
    Set<Long> seen = new TreeSet<>();
    List<Set<Long>> parts = new ArrayList<>();
    for (long start : new TreeSet<>(starts)) {
      if (!seen.contains(start)) {
        Set<Long> part = from(start, neighbours);
        seen.addAll(part);
        parts.add(part);
      }
    }
    return parts;
  }

  private static Set<Long> from(long start, Function<Long, ? extends Collection<Long>> neighbours) {
    Set<Long> part = new TreeSet<>(Set.of(start));
    Deque<Long> open = new ArrayDeque<>(part);
    while (!open.isEmpty()) {
      for (long neighbour : neighbours.apply(open.remove())) {
        if (part.add(neighbour)) {
          open.add(neighbour);
        }
      }
    }
    return part;
  }
}
