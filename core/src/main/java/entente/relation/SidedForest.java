package entente.relation;

/** Trees of nodes whose sides relative to each other are settled (union and find with parity). */
final class SidedForest {
  private final int[] parents;
  private final boolean[] opposite;

  SidedForest(int nodes) {
    parents = new int[nodes];
    opposite = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      parents[node] = node;
    }
  }

  /** The node that stands for the tree. */
  int root(int node) {
    int root = node;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }

  /** Whether the node is on another side than the root of its tree. */
  boolean isOpposite(int node) {
    boolean side = false;
    for (int at = node; parents[at] != at; at = parents[at]) {
      side ^= opposite[at];
    }
    return side;
  }

  /** Settles the edge so that it is not frustrated, unless its ends are settled already. */
  void join(SignedGraph.Edge edge) {
    join(edge.a(), edge.b(), edge.positive());
  }

  /** Settles two nodes on one side or on different sides, unless they are settled already. */
  void join(int a, int b, boolean together) {
    int left = root(a);
    int right = root(b);
    if (left != right) {
      boolean side = isOpposite(a) ^ isOpposite(b) ^ !together;
      // The lower number stands for the tree, so that names do not depend on the order of joining.
      int parent = Math.min(left, right);
      int child = Math.max(left, right);
      parents[child] = parent;
      opposite[child] = side;
    }
  }

  /** For each node whether it is opposite to the root of its tree. */
  boolean[] sides() {
    boolean[] sides = new boolean[parents.length];
    for (int node = 0; node < sides.length; node++) {
      sides[node] = isOpposite(node);
    }
    return sides;
  }
}
