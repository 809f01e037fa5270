package entente.relation;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Divides each connected part of a network into its two camps. Every tie counts as one, weak or strong. */
final class CampFinder {
  /** Enough for some hundred actors with some hundred ties; what is denser than that may end with an interval. */
  private static final long STEPS = 60_000_000;

  private final List<Actor> actors;
  private final List<SignedTie> ties;
  private final SignedGraph graph;

  CampFinder(Network network) {
    this.actors = network.actors();
    this.ties = network.ties().stream()
        .sorted(Comparator.comparing((SignedTie t) -> t.first().id())
            .thenComparing(t -> t.second().id()))
        .toList();
    Map<String, Integer> numbers = new HashMap<>();
    actors.forEach(actor -> numbers.put(actor.id(), numbers.size()));
    this.graph = new SignedGraph(
        actors.size(),
        ties.stream()
            .map(t -> new SignedGraph.Edge(
                numbers.get(t.first().id()), numbers.get(t.second().id()), t.isPositive(), 1))
            .toList());
  }

  List<Camps> find() {
    SidedForest connected = new SidedForest(actors.size());
    graph.edges().forEach(connected::join);
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int node = 0; node < actors.size(); node++) {
      parts.computeIfAbsent(connected.root(node), root -> new ArrayList<>()).add(node);
    }
    return parts.values().stream()
        .map(this::camps)
        .sorted(Comparator.comparingInt((Camps c) -> -size(c)))
        .toList();
  }

  private static int size(Camps camps) {
    return camps.one().size() + camps.other().size() + camps.open().size();
  }

  private Camps camps(List<Integer> nodes) {
    List<Integer> edges = new ArrayList<>();
    for (int edge = 0; edge < graph.edges().size(); edge++) {
      if (nodes.contains(graph.edges().get(edge).a())) {
        edges.add(edge);
      }
    }
    SignedGraph part =
        new SignedGraph(actors.size(), edges.stream().map(graph.edges()::get).toList());
    return camps(nodes, edges, Bipartition.of(part, STEPS));
  }

  /** The largest set of actors who are settled among each other are the camps; of the others it is open. */
  private Camps camps(List<Integer> nodes, List<Integer> edges, Bipartition found) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    nodes.forEach(node -> sizes.merge(found.settled()[node], 1, Integer::sum));
    int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    int core = sizes.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
    List<Actor> same = new ArrayList<>();
    List<Actor> opposite = new ArrayList<>();
    List<Actor> open = new ArrayList<>();
    for (int node : nodes) {
      boolean settled = found.settled()[node] == core;
      boolean here = found.sides()[node] == found.sides()[core];
      (!settled ? open : here ? same : opposite).add(actors.get(node));
    }
    boolean swap = opposite.size() > same.size();
    return new Camps(
        swap ? opposite : same,
        swap ? same : opposite,
        open,
        new Frustration(found.atLeast(), found.atMost(), edges.size()),
        edges.stream()
            .filter(e -> graph.edges().get(e).isFrustratedBy(found.sides()))
            .map(ties::get)
            .toList());
  }
}
