package entente.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The blocks (biconnected components) of a graph, found depth first (Hopcroft and Tarjan 1973). Every cycle lies in one
 * block, so that a signed graph is as frustrated as its blocks together, and each block can be solved on its own.
 */
final class Blocks {
  private final SignedGraph graph;
  private final List<List<Integer>> incident;
  private final int[] order;
  private final int[] low;
  private final int[] entered;
  private final int[] next;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<List<Integer>> blocks = new ArrayList<>();
  private int visited;

  private Blocks(SignedGraph graph) {
    this.graph = graph;
    this.incident = graph.incident();
    this.order = new int[graph.nodes()];
    this.low = new int[graph.nodes()];
    this.entered = new int[graph.nodes()];
    this.next = new int[graph.nodes()];
    Arrays.fill(entered, -1);
  }

  /** The numbers of the edges of each block; each edge is in one. */
  static List<List<Integer>> of(SignedGraph graph) {
    Blocks search = new Blocks(graph);
    for (int node = 0; node < graph.nodes(); node++) {
      if (search.order[node] == 0) {
        search.visitAll(node);
      }
    }
    return search.blocks;
  }

  /** Without recursion: a chain of thousands of actors must not exhaust the stack. */
  private void visitAll(int root) {
    Deque<Integer> path = new ArrayDeque<>();
    enter(root, path);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (next[node] < incident.get(node).size()) {
        follow(node, incident.get(node).get(next[node]++), path);
      } else {
        leave(path);
      }
    }
  }

  private void enter(int node, Deque<Integer> path) {
    order[node] = low[node] = ++visited;
    path.push(node);
  }

  private void follow(int node, int edge, Deque<Integer> path) {
    int other = graph.edges().get(edge).other(node);
    if (order[other] == 0) {
      open.push(edge);
      entered[other] = edge;
      enter(other, path);
    } else if (edge != entered[node] && order[other] < order[node]) {
      open.push(edge);
      low[node] = Math.min(low[node], order[other]);
    }
  }

  private void leave(Deque<Integer> path) {
    int node = path.pop();
    if (path.isEmpty()) {
      return;
    }
    int parent = path.peek();
    low[parent] = Math.min(low[parent], low[node]);
    if (low[node] >= order[parent]) {
      blocks.add(close(entered[node]));
    }
  }

  private List<Integer> close(int last) {
    List<Integer> block = new ArrayList<>();
    int edge;
    do {
      edge = open.pop();
      block.add(edge);
    } while (edge != last);
    block.sort(null);
    return block;
  }
}
