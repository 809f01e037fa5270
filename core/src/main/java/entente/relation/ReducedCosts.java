package entente.relation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What the dual of the covering programme proves. Whatever the cuts are said to be worth, as long as that is not
 * negative, gives a lower bound of the frustration and for each edge what it adds to frustrate it: rounding errors of the
 * solver can weaken the bound but not make it wrong.
 */
final class ReducedCosts {
  private static final double TOLERANCE = 1e-6;

  private final double[] reduced;
  private double paid;

  ReducedCosts(SignedGraph graph) {
    reduced = graph.edges().stream().mapToDouble(SignedGraph.Edge::weight).toArray();
  }

  /** The worth of a cut is paid by its edges. */
  void pay(BitSet cut, double worth) {
    double least = Math.max(0, worth);
    paid += least;
    cut.stream().forEach(edge -> reduced[edge] -= least);
  }

  /** For each edge 0 or 1 where any other value of it costs more than this, -1 where that is not proved. */
  int[] decided(int cost) {
    double bound = paid + Arrays.stream(reduced).map(r -> Math.min(0, r)).sum();
    int[] decided = new int[reduced.length];
    for (int edge = 0; edge < decided.length; edge++) {
      boolean dear = bound + Math.abs(reduced[edge]) > cost + TOLERANCE;
      decided[edge] = !dear ? -1 : reduced[edge] > 0 ? 0 : 1;
    }
    return decided;
  }
}
