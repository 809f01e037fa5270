package entente.linking;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ResourcesTest {
  @Test
  void everyExampleOfATriggerClassHoldsAWordOfIt() {
    for (List<String> row : Resource.rows("trigger-classes.tsv")) {
      assertTrue(
          Stems.words(row.get(3)).stream().anyMatch(word -> word.stem().equals(row.get(0))),
          () -> row.get(0) + ": " + row.get(3));
      assertTrue(Set.of("once", "-").contains(row.get(1)), row.get(1));
    }
  }

  @Test
  void noWordIsInTwoTriggerClasses() {
    Set<String> seen = new TreeSet<>();
    for (List<String> row : Resource.rows("trigger-classes.tsv")) {
      Set<String> stems = new TreeSet<>();
      for (String word : row.get(2).split(" ")) {
        stems.add(Stems.stem(word));
      }
      stems.forEach(stem -> assertTrue(seen.add(stem), stem + " in " + row.get(0)));
    }
  }

  @Test
  void everyWayThatSidesFitHasItsWeight() {
    for (Fit fit : Fit.values()) {
      if (fit != Fit.OTHER) {
        assertDoesNotThrow(() -> EventLinker.weight(fit.feature()), fit.name());
      }
    }
  }

  @Test
  void inflectionsShareAStem() {
    assertEquals("strike", Stems.meaning("shelled"));
    assertEquals(Stems.meaning("killing"), Stems.meaning("assassinated"));
    assertEquals(Stems.stem("parties"), Stems.stem("party"));
    assertEquals(Stems.stem("invades"), Stems.stem("invading"));
  }

  @Test
  void namesOfOneManMeetAcrossSpellings() {
    assertTrue(NameForms.isLike("qassem soleimani", "qasem suleimani"));
    assertTrue(NameForms.isLike("soleimani", "qasem soleimani"));
    assertTrue(!NameForms.isLike("george bush", "laura bush"));
    assertEquals(NameForms.surname("qassem soleimani"), NameForms.surname("qasem suleimani"));
  }
}
