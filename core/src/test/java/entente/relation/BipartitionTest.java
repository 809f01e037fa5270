package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BipartitionTest {
  private static final long PLENTY = 1_000_000_000;

  /** All bipartitions of a small graph, node 0 on the first side. */
  private static List<boolean[]> all(int nodes) {
    List<boolean[]> all = new ArrayList<>();
    for (int code = 0; code < 1 << nodes - 1; code++) {
      boolean[] sides = new boolean[nodes];
      for (int node = 1; node < nodes; node++) {
        sides[node] = (code >> node - 1 & 1) == 1;
      }
      all.add(sides);
    }
    return all;
  }

  private static SignedGraph random(Random random, int nodes, double density, double hostility) {
    List<SignedGraph.Edge> edges = new ArrayList<>();
    for (int a = 0; a < nodes; a++) {
      for (int b = a + 1; b < nodes; b++) {
        if (random.nextDouble() < density) {
          boolean positive = random.nextDouble() >= hostility;
          edges.add(new SignedGraph.Edge(a, b, positive, 1 + random.nextInt(3)));
        }
      }
    }
    return new SignedGraph(nodes, edges);
  }

  /** Nodes that have the same side relative to each other in all of these. */
  private static boolean settled(List<boolean[]> optimal, int a, int b) {
    return optimal.stream().map(sides -> sides[a] == sides[b]).distinct().count() == 1;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isWhatTryingAllBipartitionsGives(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      int nodes = 2 + random.nextInt(9);
      SignedGraph graph = random(random, nodes, random.nextDouble(), random.nextDouble());
      int least = all(nodes).stream().mapToInt(graph::frustration).min().orElseThrow();
      List<boolean[]> optimal =
          all(nodes).stream().filter(s -> graph.frustration(s) == least).toList();

      Bipartition found = Bipartition.of(graph, PLENTY);

      assertThat(found.isExact()).isTrue();
      assertThat(found.atMost()).isEqualTo(least);
      assertThat(graph.frustration(found.sides())).isEqualTo(least);
      for (int a = 0; a < nodes; a++) {
        for (int b = 0; b < a; b++) {
          assertThat(found.settled()[a] == found.settled()[b])
              .as("%s and %s in %s", a, b, graph)
              .isEqualTo(settled(optimal, a, b));
        }
      }
    }
  }

  @Test
  void givesAnIntervalThatHoldsTheIndexWhenTheWorkEnds() {
    SignedGraph graph = random(new Random(7), 14, 0.9, 0.5);
    int least = all(14).stream().mapToInt(graph::frustration).min().orElseThrow();

    Bipartition found = Bipartition.of(graph, 0);

    assertThat(found.atLeast()).isLessThan(found.atMost());
    assertThat(least).isBetween(found.atLeast(), found.atMost());
    assertThat(graph.frustration(found.sides())).isEqualTo(found.atMost());
  }

  @Test
  void leavesOpenWhoseSideDoesNotMatter() {
    // 0 and 1 are foes, 2 is the friend of both.
    SignedGraph graph = new SignedGraph(
        3,
        List.of(
            new SignedGraph.Edge(0, 1, false, 2),
            new SignedGraph.Edge(0, 2, true, 1),
            new SignedGraph.Edge(1, 2, true, 1)));

    Bipartition found = Bipartition.of(graph, PLENTY);

    assertThat(found.atMost()).isEqualTo(1);
    assertThat(found.settled()).containsExactly(0, 0, 2);
  }

  @Test
  void settlesNobodyWithThoseHeHasNothingToDoWith() {
    SignedGraph graph = new SignedGraph(4, List.of(new SignedGraph.Edge(1, 3, false, 1)));

    Bipartition found = Bipartition.of(graph, PLENTY);

    assertThat(found.settled()).containsExactly(0, 1, 2, 1);
    assertThat(found.sides()[1]).isNotEqualTo(found.sides()[3]);
  }
}
