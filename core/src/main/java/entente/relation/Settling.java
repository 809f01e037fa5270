package entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which nodes are on the same side, or on different sides, in every optimal bipartition. Most pairs are settled by
 * reduced costs; what these join becomes one node. Of the pairs left the contrary is asked of the solver: either it
 * costs more, or it is one more optimal bipartition, which parts others as well.
 */
final class Settling {
  private final SignedGraph graph;
  private final Pool pool;
  private final Work work;

  private Settling(SignedGraph graph, Pool pool, Work work) {
    this.graph = graph;
    this.pool = pool;
    this.work = work;
  }

  /**
   * For each node the first node that it is settled with, itself if there is none; in doubt it is not settled.
   *
   * @param pool optimal bipartitions of the graph
   * @param solver what has shown that they are
   */
  static int[] of(SignedGraph graph, Pool pool, CycleCuts solver, Work work) {
    SidedForest forest = new SidedForest(graph.nodes());
    int[] decided = solver.decided(pool.cost());
    for (int number = 0; number < decided.length; number++) {
      SignedGraph.Edge edge = graph.edges().get(number);
      if (decided[number] >= 0) {
        forest.join(edge.a(), edge.b(), edge.positive() == (decided[number] == 0));
      }
    }
    Contraction small = new Contraction(graph, forest);
    Pool mapped = new Pool(small.graph());
    pool.best().forEach(sides -> mapped.offer(small.sides(sides)));
    return small.unfolded(new Settling(small.graph(), mapped, work).find());
  }

  private int[] find() {
    int[] settled = new int[graph.nodes()];
    List<Integer> firsts = new ArrayList<>();
    CycleCuts solver = new CycleCuts(graph, work);
    for (int node = 0; node < settled.length; node++) {
      int at = node;
      settled[node] = firsts.stream()
          .filter(first -> isSettled(first, at, solver))
          .findFirst()
          .orElse(node);
      if (settled[node] == node) {
        firsts.add(node);
      }
    }
    return settled;
  }

  private boolean isSettled(int a, int b, CycleCuts solver) {
    if (pool.variesBetween(a, b)) {
      return false;
    }
    boolean together = pool.best().get(0)[a] == pool.best().get(0)[b];
    List<SignedGraph.Edge> edges = new ArrayList<>(graph.edges());
    edges.add(new SignedGraph.Edge(a, b, !together, 1));
    SignedGraph contrary = new SignedGraph(graph.nodes(), edges);
    BitSet held = new BitSet();
    held.set(graph.edges().size());
    Pool others = new Pool(contrary);
    CycleCuts asked = solver.within(contrary);
    int bound = asked.bound(held, pool.cost(), pool.cost() + 1, others);
    solver.learn(asked);
    others.best().forEach(pool::offer);
    return bound > pool.cost();
  }

  /** A graph in which nodes that are settled with each other are one. */
  private static final class Contraction {
    private final SidedForest forest;
    private final int[] roots;
    private final SignedGraph small;
    private final int nodes;

    Contraction(SignedGraph graph, SidedForest forest) {
      this.forest = forest;
      this.nodes = graph.nodes();
      int[] all = new int[nodes];
      Arrays.setAll(all, forest::root);
      this.roots = Arrays.stream(all).distinct().sorted().toArray();
      this.small = new SignedGraph(
          roots.length,
          graph.edges().stream()
              .filter(edge -> forest.root(edge.a()) != forest.root(edge.b()))
              .map(this::between)
              .toList());
    }

    private SignedGraph.Edge between(SignedGraph.Edge edge) {
      boolean turned = forest.isOpposite(edge.a()) ^ forest.isOpposite(edge.b());
      return new SignedGraph.Edge(
          number(edge.a()), number(edge.b()), edge.positive() ^ turned, edge.weight());
    }

    private int number(int node) {
      return Arrays.binarySearch(roots, forest.root(node));
    }

    SignedGraph graph() {
      return small;
    }

    boolean[] sides(boolean[] sides) {
      boolean[] mapped = new boolean[roots.length];
      for (int number = 0; number < mapped.length; number++) {
        mapped[number] = sides[roots[number]];
      }
      return mapped;
    }

    int[] unfolded(int[] settled) {
      int[] unfolded = new int[nodes];
      Arrays.setAll(unfolded, node -> roots[settled[number(node)]]);
      return unfolded;
    }
  }
}
