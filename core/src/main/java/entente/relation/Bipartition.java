package entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * The two camps that a signed graph divides into with the least frustration.
 *
 * @param atLeast a lower bound of the frustration
 * @param atMost what the bipartition given costs; the frustration itself where both are equal
 * @param sides for each node its side in the best bipartition found
 * @param settled for each node the lowest-numbered node relative to which it is on the same side in every optimal
 *     bipartition as in this one; nodes of one number are settled among each other
 */
record Bipartition(int atLeast, int atMost, boolean[] sides, int[] settled) {

  /** Divides a graph, block by block, within so many steps of work. */
  static Bipartition of(SignedGraph graph, long steps) {
    return new Division(graph, new Work(steps)).divide();
  }

  /** Whether the frustration is known. */
  boolean isExact() {
    return atLeast == atMost;
  }

  /** Puts the blocks together. */
  private static final class Division {
    private final SignedGraph graph;
    private final Work work;
    private final SidedForest sides;
    private final SidedForest settled;
    private int atLeast;
    private int atMost;

    Division(SignedGraph graph, Work work) {
      this.graph = graph;
      this.work = work;
      this.sides = new SidedForest(graph.nodes());
      this.settled = new SidedForest(graph.nodes());
    }

    Bipartition divide() {
      Blocks.of(graph).forEach(this::block);
      int[] roots = new int[graph.nodes()];
      Arrays.setAll(roots, settled::root);
      return new Bipartition(atLeast, atMost, sides.sides(), roots);
    }

    /** Blocks share single nodes only, so that the sides of all can be joined at these. */
    private void block(List<Integer> edges) {
      int[] nodes = nodes(edges);
      BlockDivision solved = BlockDivision.of(part(edges, nodes), work);
      atLeast += solved.atLeast();
      atMost += solved.atMost();
      for (int i = 1; i < nodes.length; i++) {
        sides.join(nodes[0], nodes[i], solved.sides()[i] == solved.sides()[0]);
        int with = solved.settled()[i];
        settled.join(nodes[with], nodes[i], solved.sides()[i] == solved.sides()[with]);
      }
    }

    private int[] nodes(List<Integer> edges) {
      TreeSet<Integer> nodes = new TreeSet<>();
      for (int edge : edges) {
        nodes.add(graph.edges().get(edge).a());
        nodes.add(graph.edges().get(edge).b());
      }
      return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    private SignedGraph part(List<Integer> edges, int[] nodes) {
      List<SignedGraph.Edge> part = new ArrayList<>();
      for (int number : edges) {
        SignedGraph.Edge edge = graph.edges().get(number);
        part.add(new SignedGraph.Edge(
            Arrays.binarySearch(nodes, edge.a()),
            Arrays.binarySearch(nodes, edge.b()),
            edge.positive(),
            edge.weight()));
      }
      return new SignedGraph(nodes.length, part);
    }
  }

  /** The answer for one block. */
  private record BlockDivision(int atLeast, int atMost, boolean[] sides, int[] settled) {
    static BlockDivision of(SignedGraph block, Work work) {
      SidedForest tree = new SidedForest(block.nodes());
      block.edges().forEach(tree::join);
      Pool pool = new Pool(block);
      pool.offer(tree.sides());
      if (pool.cost() == 0) {
        return new BlockDivision(0, 0, tree.sides(), new int[block.nodes()]);
      }
      new Flips(block).search(pool);
      CycleCuts solver = new CycleCuts(block, work);
      int atLeast = solver.bound(new BitSet(), 1, pool.cost(), pool);
      int[] settled =
          atLeast == pool.cost() ? Settling.of(block, pool, solver, work) : alone(block);
      return new BlockDivision(atLeast, pool.cost(), pool.best().get(0), settled);
    }

    private static int[] alone(SignedGraph block) {
      int[] alone = new int[block.nodes()];
      Arrays.setAll(alone, node -> node);
      return alone;
    }
  }
}
