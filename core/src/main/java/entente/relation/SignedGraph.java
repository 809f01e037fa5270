package entente.relation;

import java.util.ArrayList;
import java.util.List;

/**
 * A signed multigraph: nodes are numbered from 0, and two nodes may be joined by several edges of either sign.
 *
 * @param nodes how many nodes there are
 * @param edges the edges, in the order in which their numbers count
 */
record SignedGraph(int nodes, List<Edge> edges) {
  /**
   * An edge between two different nodes.
   *
   * @param a one end
   * @param b the other end
   * @param positive whether it joins friends rather than foes
   * @param weight what it costs to have it on the wrong side, from 1
   */
  record Edge(int a, int b, boolean positive, int weight) {
    /** Refuses loops and weights under 1. */
    Edge {
      if (a == b || weight < 1) {
        throw new IllegalArgumentException("no edge: " + a + " to " + b + ", weight " + weight);
      }
    }

    /** The end that is not this one. */
    int other(int node) {
      return node == a ? b : a;
    }

    /** Whether it is on the wrong side: friends in two camps, or foes in one. */
    boolean isFrustratedBy(boolean[] sides) {
      return positive != (sides[a] == sides[b]);
    }
  }

  /** Copies the list and refuses edges to nodes that are not there. */
  SignedGraph {
    edges = List.copyOf(edges);
    for (Edge edge : edges) {
      if (Math.min(edge.a(), edge.b()) < 0 || Math.max(edge.a(), edge.b()) >= nodes) {
        throw new IllegalArgumentException("no such node: " + edge);
      }
    }
  }

  /** What a bipartition costs: the weights of all edges that it frustrates. */
  int frustration(boolean[] sides) {
    return edges.stream()
        .filter(e -> e.isFrustratedBy(sides))
        .mapToInt(Edge::weight)
        .sum();
  }

  /** The sum of all weights. */
  int weight() {
    return edges.stream().mapToInt(Edge::weight).sum();
  }

  /** For each node the numbers of its edges, in ascending order. */
  List<List<Integer>> incident() {
    List<List<Integer>> incident = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      incident.add(new ArrayList<>());
    }
    for (int number = 0; number < edges.size(); number++) {
      incident.get(edges.get(number).a()).add(number);
      incident.get(edges.get(number).b()).add(number);
    }
    return incident;
  }
}
