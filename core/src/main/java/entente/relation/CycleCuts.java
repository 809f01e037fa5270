package entente.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The frustration index as a covering problem: choose edges of the least weight so that every negative cycle holds a
 * chosen one (Harary 1959; Barahona and Mahjoub 1986). A cycle is written down only when the linear programme leaves it
 * uncut; what stays fractional is branched on, depth first. One thread, and an end by steps, not by time: the same graph
 * gives the same answer on every machine.
 */
final class CycleCuts {
  private static final int FREE = -1;
  private static final double TOLERANCE = 1e-6;
  private static final double SLACK = 1.05;

  private final SignedGraph graph;
  private final NegativeCycles cycles;
  private final Flips flips;
  private final Work work;
  private final Set<BitSet> cuts;

  CycleCuts(SignedGraph graph, Work work) {
    this(graph, work, Set.of());
    cuts.addAll(cycles.triangles());
  }

  private CycleCuts(SignedGraph graph, Work work, Set<BitSet> known) {
    this.graph = graph;
    this.work = work;
    this.cycles = new NegativeCycles(graph);
    this.flips = new Flips(graph);
    this.cuts = new LinkedHashSet<>(known);
  }

  /** The same question of a graph that has the same edges and more behind them; the cuts found so far are its own too. */
  CycleCuts within(SignedGraph larger) {
    return new CycleCuts(larger, work, cuts);
  }

  /** Takes over what was found about a larger graph, as far as it holds of this one. */
  void learn(CycleCuts larger) {
    larger.cuts.stream().filter(cut -> cut.length() <= graph.edges().size()).forEach(cuts::add);
  }

  /**
   * Which edges no bipartition of this cost or less frustrates (0), or all do (1), as far as the reduced costs of the
   * linear programme prove it; -1 for the others.
   */
  // The multipliers of the constraints by name: without names, those that the solver leaves out
  // beforehand shift the rest.
  @SuppressWarnings("deprecation")
  int[] decided(int cost) {
    int[] none = new int[graph.edges().size()];
    Arrays.fill(none, FREE);
    ReducedCosts reduced = new ReducedCosts(graph);
    Map<String, BitSet> named = new HashMap<>();
    cuts.forEach(cut -> named.put("c" + named.size(), cut));
    for (var entry : model(none).minimise().getMatchedMultipliers()) {
      BitSet cut = named.get(entry.getKey().left().getName());
      if (cut != null) {
        reduced.pay(cut, entry.doubleValue());
      }
    }
    return reduced.decided(cost);
  }

  /** A part of the search: which edges are taken (1) or left (0), and what all in it cost at least. */
  private record Part(int[] fixed, int bound) {
    Part with(int edge, int value, int least) {
      int[] more = fixed.clone();
      more[edge] = value;
      return new Part(more, least);
    }
  }

  /**
   * A lower bound of what bipartitions cost that frustrate none of the edges held; it is their least cost where the work
   * sufficed. They are known to cost the floor at least; what costs the ceiling or more is not told apart. What is found
   * on the way goes to the pool.
   */
  int bound(BitSet held, int floor, int ceiling, Pool pool) {
    int[] fixed = new int[graph.edges().size()];
    Arrays.fill(fixed, FREE);
    held.stream().forEach(edge -> fixed[edge] = 0);
    Deque<Part> open = new ArrayDeque<>(List.of(new Part(fixed, floor)));
    while (!open.isEmpty()) {
      Part part = open.pop();
      int limit = Math.min(ceiling, within(held, pool));
      if (part.bound() >= limit) {
        continue;
      }
      if (!work.isLeft()) {
        return Math.min(limit, lowest(part, open));
      }
      branch(part, limit, pool).forEach(open::push);
    }
    return Math.min(ceiling, within(held, pool));
  }

  private static int lowest(Part part, Deque<Part> open) {
    return Math.min(
        part.bound(), open.stream().mapToInt(Part::bound).min().orElse(Integer.MAX_VALUE));
  }

  /** The cost of the best known that respect what is held. */
  private int within(BitSet held, Pool pool) {
    boolean respected = pool.best().stream()
        .anyMatch(sides ->
            held.stream().noneMatch(edge -> graph.edges().get(edge).isFrustratedBy(sides)));
    return respected ? pool.cost() : Integer.MAX_VALUE;
  }

  private List<Part> branch(Part part, int limit, Pool pool) {
    double[] values = solve(part.fixed(), limit);
    if (values.length == 0) {
      return List.of();
    }
    int bound = Math.max(part.bound(), cost(values));
    pool.offer(rounded(values));
    int edge = mostOpen(values);
    if (bound >= limit) {
      return List.of();
    }
    if (edge < 0) {
      // Whole values solve the part, unless the work ended before the last cut was found.
      return work.isLeft() ? List.of() : List.of(new Part(part.fixed(), bound));
    }
    return List.of(part.with(edge, 0, bound), part.with(edge, 1, bound));
  }

  /** The values of the linear programme after all cuts that it needs to reach the limit; none where the part is empty. */
  private double[] solve(int[] fixed, int limit) {
    while (true) {
      Optimisation.Result result = model(fixed).minimise();
      work.spend((long) fixed.length * (cuts.size() + 1L));
      if (!result.getState().isOptimal()) {
        return new double[0];
      }
      double[] values = result.toRawCopy1D();
      if (cost(values) >= limit || !work.isLeft()) {
        return values;
      }
      Set<BitSet> uncut = cycles.uncut(values);
      if (uncut.isEmpty()) {
        return values;
      }
      // What does not bind is left out, so that the programme stays small.
      cuts.removeIf(cut -> NegativeCycles.length(cut, values) > SLACK);
      cuts.addAll(uncut);
    }
  }

  private ExpressionsBasedModel model(int[] fixed) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.linear().dual();
    model.options.sparse = true;
    Variable[] variables = new Variable[fixed.length];
    for (int edge = 0; edge < fixed.length; edge++) {
      variables[edge] = model
          .newVariable("e" + edge)
          .weight(graph.edges().get(edge).weight())
          .lower(fixed[edge] == 1 ? 1 : 0);
      // Nothing is chosen more than once at the least weight; a bound that never binds would only
      // cost time.
      if (fixed[edge] == 0) {
        variables[edge].upper(0);
      }
    }
    int number = 0;
    for (BitSet cut : cuts) {
      var row = model.newExpression("c" + number++).lower(1);
      cut.stream().forEach(edge -> row.set(variables[edge], 1));
    }
    return model;
  }

  private int cost(double[] values) {
    double cost = 0;
    for (int edge = 0; edge < values.length; edge++) {
      cost += values[edge] * graph.edges().get(edge).weight();
    }
    return (int) Math.ceil(cost - TOLERANCE);
  }

  private static int mostOpen(double[] values) {
    int best = -1;
    for (int edge = 0; edge < values.length; edge++) {
      double open = Math.min(values[edge], 1 - values[edge]);
      if (open > TOLERANCE
          && (best < 0 || open > Math.min(values[best], 1 - values[best]) + TOLERANCE)) {
        best = edge;
      }
    }
    return best;
  }

  /** A bipartition near to the values: along a spanning tree of the edges most surely left, then improved by flips. */
  private boolean[] rounded(double[] values) {
    List<Integer> order = new ArrayList<>();
    for (int edge = 0; edge < values.length; edge++) {
      order.add(edge);
    }
    order.sort((a, b) -> Double.compare(values[a], values[b]));
    SidedForest forest = new SidedForest(graph.nodes());
    order.forEach(edge -> forest.join(graph.edges().get(edge)));
    boolean[] sides = forest.sides();
    flips.improve(sides);
    return sides;
  }
}
