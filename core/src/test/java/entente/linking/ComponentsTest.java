package entente.linking;

import static entente.event.EventType.ASSAULT;
import static entente.linking.Told.ARNOR;
import static entente.linking.Told.GONDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entente.linking.Components.Bond;
import entente.linking.Components.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  private static int told;

  /** Each in a sentence of its own. */
  private static Told shelling() {
    told++;
    return Told.of(ASSAULT, "Arnor shelled Gondor (dispatch %d).".formatted(told), "shelled")
        .by(ARNOR)
        .to(GONDOR);
  }

  private static Node node(String id, Told told) {
    return new Node(id, told.profile());
  }

  @Test
  void joinsChainsUnderTheSmallestStatement() {
    List<Node> nodes = List.of(
        node("sb00000000000", shelling()),
        node("sa00000000000", shelling()),
        node("sc00000000000", shelling()),
        node("sd00000000000", shelling()));
    Map<String, String> events = Components.of(
        nodes,
        List.of(
            new Bond("sb00000000000", "sc00000000000", 1),
            new Bond("sc00000000000", "sa00000000000", 2)));
    assertEquals("ea00000000000", events.get("sb00000000000"));
    assertEquals("ea00000000000", events.get("sc00000000000"));
    assertEquals("ed00000000000", events.get("sd00000000000"));
  }

  @Test
  void aReportOfVagueDateNeverJoinsTwoDays() {
    List<Node> nodes = List.of(
        node("a", shelling().on("2020-03-02")),
        node("b", shelling().on("2020-03-20")),
        node("c", shelling().between("2020-03-01", "2020-03-31")),
        node("d", shelling()));
    Map<String, String> events = Components.of(
        nodes, List.of(new Bond("a", "c", 1.5), new Bond("c", "b", 1), new Bond("d", "b", 1)));
    assertNotEquals(events.get("a"), events.get("b"));
    assertEquals("e-c", events.get("c"));
    assertEquals("e-b", events.get("d"));
  }

  @Test
  void aReportOfVagueDateJoinsTheMuchSurerOfTwoEvents() {
    Map<String, String> events = Components.of(
        List.of(
            node("a", shelling().on("2020-03-02")),
            node("b", shelling().on("2020-03-20")),
            node("c", shelling().between("2020-03-01", "2020-03-31"))),
        List.of(new Bond("a", "c", 3), new Bond("c", "b", 1)));
    assertEquals(events.get("a"), events.get("c"));
  }

  @Test
  void twoActsOfOneSentenceStayTwo() {
    String sentence = "Arnor shelled Gondor and closed its gates.";
    List<Node> nodes = List.of(
        node("a", Told.of(ASSAULT, sentence, "shelled").by(ARNOR).to(GONDOR)),
        node("b", Told.of(ASSAULT, sentence, "closed").by(ARNOR).to(GONDOR)),
        node("c", shelling()));
    Map<String, String> events =
        Components.of(nodes, List.of(new Bond("a", "c", 2), new Bond("c", "b", 1.5)));
    assertNotEquals(events.get("a"), events.get("b"));
  }

  @Test
  void aChainOfDaysStopsWhereTheyCannotBeOne() {
    List<Node> nodes = new ArrayList<>();
    List<Bond> bonds = new ArrayList<>();
    for (int day = 1; day <= 9; day++) {
      nodes.add(node("s" + day, shelling().on("2020-03-0" + day)));
      if (day > 1) {
        bonds.add(new Bond("s" + (day - 1), "s" + day, 1));
      }
    }
    Map<String, String> events = Components.of(nodes, bonds);
    assertEquals(3, Map.copyOf(events).values().stream().distinct().count());
  }

  @Test
  void theOrderMakesNoDifference() {
    Random random = new Random(7);
    List<Node> nodes = new ArrayList<>();
    List<Bond> bonds = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int day = 1 + random.nextInt(25);
      Told told = shelling();
      switch (i % 3) {
        case 0 -> told.between("2020-03-%02d".formatted(day), "2020-03-%02d".formatted(day));
        case 1 -> told.between("2020-03-01", "2020-03-31");
        default -> {}
      }
      nodes.add(node("s%02d".formatted(i), told));
      for (int j = 0; j < i; j++) {
        if (random.nextInt(12) == 0) {
          bonds.add(new Bond("s%02d".formatted(i), "s%02d".formatted(j), random.nextInt(4)));
        }
      }
    }
    Map<String, String> events = Components.of(nodes, bonds);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(nodes, random);
      Collections.shuffle(bonds, random);
      assertEquals(events, Components.of(nodes, bonds));
    }
  }
}
