package entente.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an example sentence compiles to: the words that must occur, the deep roles that join them, and the places of the
 * parties.
 *
 * @param type what it expresses
 * @param mode PLOVER's mode, or null
 * @param contexts PLOVER's contexts
 * @param symmetric whether both parties do it together
 * @param pair whether the words mean this only where both parties are found
 * @param score PLOVER's score
 * @param confidence how often the words mean this, between 0 and 1, before anything is known of the sentence
 * @param root the word that names the event, with all that hangs on it
 * @param name the rule's name: the type and the example with its first choices
 * @param origin file and line of the example
 */
record Pattern(
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    boolean symmetric,
    boolean pair,
    double score,
    double confidence,
    Node root,
    String name,
    String origin) {

  /** What stands at a node. */
  enum Kind {
    /** One of the given lemmas. */
    WORD,
    /** Who acts. */
    ACTOR,
    /** Whom it is directed at. */
    RECIPIENT,
    /** A go-between. */
    VIA,
    /** The act that is spoken of. */
    ACT,
    /** Any noun, kept as the object. */
    THING
  }

  /**
   * A word of the pattern.
   *
   * @param kind what stands here
   * @param lemmas for a WORD, the lemmas that fit, sorted
   * @param part for a WORD, its part of speech: v, n, a or x
   * @param edges what hangs on it
   */
  record Node(Kind kind, Set<String> lemmas, String part, List<Edge> edges) {
    Node {
      lemmas = new TreeSet<>(lemmas);
      edges = List.copyOf(edges);
    }
  }

  /**
   * A deep role.
   *
   * @param role as {@link Syntax#fillers} knows it
   * @param node what fills it
   */
  record Edge(String role, Node node) {}

  /** How many words besides the trigger, and how many parties, the pattern asks for. */
  int specificity() {
    return weigh(root) - 10;
  }

  private static int weigh(Node node) {
    int own = node.kind() == Kind.WORD ? 10 : node.kind() == Kind.ACT ? 4 : 1;
    return own + node.edges().stream().mapToInt(e -> weigh(e.node())).sum();
  }
}
