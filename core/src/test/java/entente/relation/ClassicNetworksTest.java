package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that others have published, or proved, of networks that everybody uses. */
class ClassicNetworksTest {
  private static final long PLENTY = 1_000_000_000;

  private static SignedGraph read(String name, int nodes) throws IOException {
    try (InputStream table = ClassicNetworksTest.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return new SignedGraph(
          nodes,
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> edge(line.split("\t")))
              .toList());
    }
  }

  private static SignedGraph.Edge edge(String[] fields) {
    int value = Integer.parseInt(fields[2]);
    return new SignedGraph.Edge(
        Integer.parseInt(fields[0]) - 1,
        Integer.parseInt(fields[1]) - 1,
        value > 0,
        Math.abs(value));
  }

  private static SignedGraph allFoes(int nodes, int[][] pairs) {
    List<SignedGraph.Edge> edges = new ArrayList<>();
    for (int[] pair : pairs) {
      edges.add(new SignedGraph.Edge(pair[0], pair[1], false, 1));
    }
    return new SignedGraph(nodes, edges);
  }

  /** Aref and Wilson 2018, Measuring partial balance in signed networks: L(G) = 7 for Read's tribes. */
  @Test
  void frustrationOfTheHighlandTribesIsSeven() throws IOException {
    SignedGraph tribes = read("highland-tribes.tsv", 16);

    Bipartition found = Bipartition.of(tribes, PLENTY);

    assertThat(tribes.edges())
        .hasSize(58)
        .filteredOn(SignedGraph.Edge::positive)
        .hasSize(29);
    assertThat(found.atLeast()).isEqualTo(7);
    assertThat(found.atMost()).isEqualTo(7);
    // The one camp of the published bipartition: 1, 2, 15 and 16.
    for (int tribe = 0; tribe < 16; tribe++) {
      boolean inFirst = tribe < 2 || tribe > 13;
      assertThat(found.sides()[tribe] == found.sides()[0]).isEqualTo(inFirst);
    }
  }

  /** The published share of balanced triangles among the tribes is 0.867647, 59 of 68 (Schoch 2023, signnet). */
  @Test
  void nineOfTheTrianglesOfTheHighlandTribesAreUnbalanced() throws IOException {
    SignedGraph tribes = read("highland-tribes.tsv", 16);

    assertThat(new NegativeCycles(tribes).triangles()).hasSize(9);
  }

  /**
   * Doreian and Mrvar 1996, A partitioning approach to structural balance: the best two clusters of the monastery at
   * time 4 leave an inconsistency of 12.5, which counts each rank on the wrong side by half.
   */
  @Test
  void frustrationOfTheMonasteryAtTimeFourIsTwiceTwelveAndAHalf() throws IOException {
    SignedGraph monastery = read("monastery.tsv", 18);

    Bipartition found = Bipartition.of(monastery, PLENTY);

    assertThat(found.atLeast()).isEqualTo(25);
    assertThat(found.atMost()).isEqualTo(25);
    assertThat(monastery.frustration(new boolean[18])).as("one cluster: 47.0").isEqualTo(94);
  }

  /** Petersdorf 1966: where all of n are foes of all, half of them against half is best. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7, 8})
  void frustrationOfAllAgainstAllIsWhatTwoHalvesLeave(int n) {
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        pairs.add(new int[] {a, b});
      }
    }

    Bipartition found = Bipartition.of(allFoes(n, pairs.toArray(int[][]::new)), PLENTY);

    assertThat(found.atLeast()).isEqualTo(found.atMost()).isEqualTo(n * (n - 1) / 2 - n * n / 4);
  }

  /** Zaslavsky 2012, Six signed Petersen graphs: all edges negative, 3. */
  @Test
  void frustrationOfThePetersenGraphOfFoesIsThree() {
    int[][] pairs = {
      {0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}, {0, 5}, {1, 6}, {2, 7}, {3, 8}, {4, 9}, {5, 7},
      {7, 9}, {9, 6}, {6, 8}, {8, 5}
    };

    Bipartition found = Bipartition.of(allFoes(10, pairs), PLENTY);

    assertThat(found.atLeast()).isEqualTo(3);
    assertThat(found.atMost()).isEqualTo(3);
  }
}
