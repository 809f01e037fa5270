package entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best bipartitions of a graph found so far, all of the same cost; node 0 is always on the first side. */
final class Pool {
  /** More are not needed: each two that differ already show whose side is open. */
  private static final int KEPT = 64;

  private final SignedGraph graph;
  private final List<boolean[]> best = new ArrayList<>();
  private int cost = Integer.MAX_VALUE;

  Pool(SignedGraph graph) {
    this.graph = graph;
  }

  /** Takes a bipartition in if none is better. */
  void offer(boolean[] sides) {
    int offered = graph.frustration(sides);
    if (offered < cost) {
      best.clear();
      cost = offered;
    }
    boolean[] normal = normal(sides);
    if (offered == cost
        && best.size() < KEPT
        && best.stream().noneMatch(b -> Arrays.equals(b, normal))) {
      best.add(normal);
    }
  }

  private static boolean[] normal(boolean[] sides) {
    boolean[] normal = sides.clone();
    for (int node = 0; node < normal.length; node++) {
      normal[node] = sides[node] != sides[0];
    }
    return normal;
  }

  /** What the best cost: an upper bound of the frustration. */
  int cost() {
    return cost;
  }

  /** The best, in the order in which they were found. */
  List<boolean[]> best() {
    return best;
  }

  /** Whether two nodes are on the same side in one of the best and on different sides in another. */
  boolean variesBetween(int a, int b) {
    boolean together = best.get(0)[a] == best.get(0)[b];
    return best.stream().anyMatch(sides -> (sides[a] == sides[b]) != together);
  }
}
