package entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds negative cycles (with an odd number of negative edges) that a fractional choice of edges leaves uncut: for each
 * edge the shortest way back to its other copy in the signed double cover, where a negative edge leads to the other copy
 * of a node. The edges that such a way uses an odd number of times hold a negative cycle (Barahona and Mahjoub 1986).
 */
final class NegativeCycles {
  private static final double UNCUT = 1 - 1e-4;

  private final SignedGraph graph;
  private final List<List<Integer>> incident;

  NegativeCycles(SignedGraph graph) {
    this.graph = graph;
    this.incident = graph.incident();
  }

  private record Reached(double length, int state) {}

  /** The sets of edges with a negative cycle in each whose values sum to less than one, at most one for each edge. */
  Set<BitSet> uncut(double[] values) {
    Set<BitSet> found = new LinkedHashSet<>();
    for (int edge = 0; edge < graph.edges().size(); edge++) {
      BitSet cycle = shortest(edge, values);
      if (!cycle.isEmpty() && length(cycle, values) < UNCUT) {
        found.add(cycle);
      }
    }
    return found;
  }

  /** The sum of the values of a set of edges. */
  static double length(BitSet cycle, double[] values) {
    return cycle.stream().mapToDouble(edge -> values[edge]).sum();
  }

  /** The triangles with one negative edge or three: the first cuts, found without a path. */
  List<BitSet> triangles() {
    List<BitSet> found = new ArrayList<>();
    for (int first = 0; first < graph.edges().size(); first++) {
      SignedGraph.Edge base = graph.edges().get(first);
      for (int second : incident.get(base.a())) {
        for (int third : second > first ? incident.get(base.b()) : List.<Integer>of()) {
          if (third > first && closes(base, second, third)) {
            found.add(set(first, second, third));
          }
        }
      }
    }
    return found;
  }

  private boolean closes(SignedGraph.Edge base, int second, int third) {
    SignedGraph.Edge left = graph.edges().get(second);
    SignedGraph.Edge right = graph.edges().get(third);
    boolean negative = base.positive() ^ left.positive() ^ !right.positive();
    return second != third && left.other(base.a()) == right.other(base.b()) && negative;
  }

  private static BitSet set(int... edges) {
    BitSet set = new BitSet();
    Arrays.stream(edges).forEach(set::set);
    return set;
  }

  /** States are twice the node, plus one in the other copy. */
  private BitSet shortest(int through, double[] values) {
    int source = graph.edges().get(through).a();
    int target = across(2 * source, through) ^ 1;
    double[] lengths = new double[2 * graph.nodes()];
    int[] by = new int[lengths.length];
    Arrays.fill(lengths, Double.POSITIVE_INFINITY);
    Arrays.fill(by, -1);
    PriorityQueue<Reached> queue = new PriorityQueue<>((a, b) -> a.length() != b.length()
        ? Double.compare(a.length(), b.length())
        : Integer.compare(a.state(), b.state()));
    lengths[2 * source] = 0;
    queue.add(new Reached(0, 2 * source));
    while (!queue.isEmpty()) {
      Reached at = queue.remove();
      if (at.state() == target) {
        BitSet path = path(source, target, by);
        path.flip(through);
        return path;
      }
      if (at.length() == lengths[at.state()] && at.length() < UNCUT) {
        spread(at, values, lengths, by, queue);
      }
    }
    return new BitSet();
  }

  private void spread(
      Reached at, double[] values, double[] lengths, int[] by, PriorityQueue<Reached> queue) {
    for (int edge : incident.get(at.state() / 2)) {
      int to = across(at.state(), edge);
      double length = at.length() + Math.max(0, values[edge]);
      if (length < lengths[to]) {
        lengths[to] = length;
        by[to] = edge;
        queue.add(new Reached(length, to));
      }
    }
  }

  private int across(int state, int edge) {
    SignedGraph.Edge taken = graph.edges().get(edge);
    int copy = taken.positive() ? state % 2 : 1 - state % 2;
    return 2 * taken.other(state / 2) + copy;
  }

  /** An edge that is walked twice cancels out; what is left still changes the copy. */
  private BitSet path(int source, int target, int[] by) {
    BitSet odd = new BitSet();
    for (int state = target; state != 2 * source; state = across(state, by[state])) {
      odd.flip(by[state]);
    }
    return odd;
  }
}
