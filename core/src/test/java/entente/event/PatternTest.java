package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Pattern.Edge;
import entente.event.Pattern.Kind;
import entente.event.Pattern.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternTest {
  private static final Edge ACTOR = new Edge("subj", party(Kind.ACTOR));
  private static final Edge RECIPIENT = new Edge("obj", party(Kind.RECIPIENT));

  private static Node party(Kind kind) {
    return new Node(kind, Set.of(), "", List.of());
  }

  private static Node word(String lemma, Edge... edges) {
    return new Node(Kind.WORD, Set.of(lemma), "v", List.of(edges));
  }

  private static int specificity(Node root) {
    return new Pattern(EventType.AID, null, List.of(), false, false, 10, 0.8, root, "AID: x", "x:1")
        .specificity();
  }

  @Test
  void aWordByItselfAsksForNothing() {
    assertThat(specificity(word("give"))).isZero();
  }

  @Test
  void everyPartyCounts() {
    assertThat(specificity(word("feed", ACTOR, RECIPIENT))).isEqualTo(2);
  }

  @Test
  void aFurtherWordCountsMoreThanAnyParties() {
    Node withWord = word("give", new Edge("obj", word("help")));
    Node withParties = word("give", ACTOR, RECIPIENT, new Edge("prep:via", party(Kind.VIA)));
    assertThat(specificity(withWord)).isGreaterThan(specificity(withParties));
  }

  @Test
  void anActCountsLessThanAWordAndMoreThanAParty() {
    int act = specificity(word("vow", new Edge("clause:to", party(Kind.ACT))));
    assertThat(act).isGreaterThan(specificity(word("vow", ACTOR)));
    assertThat(act).isLessThan(specificity(word("vow", new Edge("clause:to", word("fight")))));
  }

  @Test
  void keepsLemmasSorted() {
    Node node = new Node(Kind.WORD, Set.of("lend", "give", "hand"), "v", List.of());
    assertThat(node.lemmas()).containsExactly("give", "hand", "lend");
  }
}
