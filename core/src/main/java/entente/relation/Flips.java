package entente.relation;

import java.util.List;
import java.util.Random;

/**
 * Bipartitions by single flips: whoever is better off on the other side changes over, until nobody is. From many starts
 * this gives an upper bound of the frustration that is often the frustration itself.
 */
final class Flips {
  private static final int STARTS = 100;

  private final SignedGraph graph;
  private final List<List<Integer>> incident;

  Flips(SignedGraph graph) {
    this.graph = graph;
    this.incident = graph.incident();
  }

  /** Searches from fixed random starts and offers the pool what it finds; the same graph gives the same. */
  void search(Pool pool) {
    Random random = new Random(graph.nodes());
    for (int start = 0; start < STARTS; start++) {
      boolean[] sides = new boolean[graph.nodes()];
      for (int node = 0; node < sides.length; node++) {
        sides[node] = start > 0 && random.nextBoolean();
      }
      improve(sides);
      pool.offer(sides);
    }
  }

  /** Flips in place until no single flip helps. */
  void improve(boolean[] sides) {
    int[] gains = new int[sides.length];
    for (int node = 0; node < sides.length; node++) {
      gains[node] = gain(node, sides);
    }
    for (int node = best(gains); gains[node] > 0; node = best(gains)) {
      sides[node] = !sides[node];
      gains[node] = -gains[node];
      for (int edge : incident.get(node)) {
        int other = graph.edges().get(edge).other(node);
        gains[other] = gain(other, sides);
      }
    }
  }

  private static int best(int[] gains) {
    int best = 0;
    for (int node = 1; node < gains.length; node++) {
      best = gains[node] > gains[best] ? node : best;
    }
    return best;
  }

  /** By how much the frustration falls when the node changes sides. */
  private int gain(int node, boolean[] sides) {
    int gain = 0;
    for (int edge : incident.get(node)) {
      SignedGraph.Edge at = graph.edges().get(edge);
      gain += at.isFrustratedBy(sides) ? at.weight() : -at.weight();
    }
    return gain;
  }
}
