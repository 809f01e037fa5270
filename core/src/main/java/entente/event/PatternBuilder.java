package entente.event;

import entente.event.Pattern.Edge;
import entente.event.Pattern.Kind;
import entente.event.Pattern.Node;
import entente.event.Template.Expansion;
import entente.event.Template.Mark;
import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Builds the tree of a pattern from one parsed, spelt-out example. */
final class PatternBuilder {
  /** Relations of words that only carry grammar; they put no constraint on the text. */
  private static final Set<String> GRAMMAR = Set.of(
      "det", "aux", "cop", "punct", "case", "mark", "cc", "expl", "fixed", "discourse", "nummod");

  private final Sentence sentence;
  private final Syntax syntax;
  private final Expansion expansion;
  private final int offset;
  private final boolean nounPhrase;
  private final Map<Integer, String> tags = new TreeMap<>();
  private final Set<Mark> placed = new HashSet<>();

  PatternBuilder(Sentence sentence, Expansion expansion, boolean nounPhrase) {
    this.sentence = sentence;
    this.syntax = new Syntax(sentence);
    this.expansion = expansion;
    this.offset = sentence.block().span().begin();
    this.nounPhrase = nounPhrase;
  }

  /** The tree, or why there is none. */
  Node build() {
    Token root = nounPhrase ? carried() : sentence.root();
    Node node = lifted(node(root));
    expansion.marks().stream()
        .filter(m -> m.kind() != Kind.WORD && !placed.contains(m))
        .findFirst()
        .ifPresent(m -> {
          throw new IllegalArgumentException("\"" + expansion.text().substring(m.begin(), m.end())
              + "\" does not hang on \"" + root.text() + "\" in \"" + expansion.text() + "\"");
        });
    if (!holds(node, Kind.ACTOR) && !holds(node, Kind.RECIPIENT)) {
      throw new IllegalArgumentException("neither Arnor nor Gondor hangs on \"" + root.text()
          + "\" in \"" + expansion.text() + "\"");
    }
    return node;
  }

  /** The part of speech of each chosen word, after the Penn Treebank, by the number of the choice. */
  Map<Integer, String> tags() {
    return tags;
  }

  /**
   * A phrase that names a party hangs on the root, wherever the parser put it: the matcher looks for it at every word of
   * the pattern.
   */
  private static Node lifted(Node root) {
    List<Edge> edges = new ArrayList<>();
    List<Edge> lifted = new ArrayList<>();
    for (Edge edge : root.edges()) {
      boolean phrase = edge.node().kind() == Kind.WORD
          && (edge.role().equals("obj") || edge.role().startsWith("prep:"));
      edges.add(phrase ? new Edge(edge.role(), without(edge, lifted)) : edge);
    }
    edges.addAll(lifted);
    return new Node(root.kind(), root.lemmas(), root.part(), edges);
  }

  private static Node without(Edge above, List<Edge> lifted) {
    Node node = above.node();
    List<Edge> kept = new ArrayList<>();
    for (Edge edge : node.edges()) {
      boolean party = edge.node().kind() != Kind.WORD;
      if (edge.role().startsWith("prep:") && party) {
        lifted.add(edge);
      } else if (above.role().equals("obj") && edge.role().equals("mod") && party) {
        // "gave Gondor weapons": the parser may take the first of two objects for a part of the
        // second.
        lifted.add(new Edge("iobj", edge.node()));
      } else {
        kept.add(
            edge.role().startsWith("prep:") ? new Edge(edge.role(), without(edge, lifted)) : edge);
      }
    }
    return new Node(node.kind(), node.lemmas(), node.part(), kept);
  }

  private Token carried() {
    Token root = sentence.root();
    boolean discussed = root.text().equals("discussed");
    Optional<Token> subject = syntax.child(root, discussed ? "obj" : "nsubj");
    if (!discussed && !root.text().equals("continued") || subject.isEmpty()) {
      throw new IllegalArgumentException(
          "the parser does not see a noun phrase in \"" + expansion.text() + "\"");
    }
    return subject.get();
  }

  static boolean holds(Node node, Kind kind) {
    return node.kind() == kind || node.edges().stream().anyMatch(e -> holds(e.node(), kind));
  }

  private Node node(Token token) {
    Optional<Mark> mark = markAt(token);
    mark.ifPresent(placed::add);
    Kind kind = mark.map(Mark::kind).orElse(Kind.WORD);
    List<Edge> edges = new ArrayList<>();
    for (Token child : syntax.children(token)) {
      if (!isGrammar(child) && !(nounPhrase && child.index() == sentence.root().index())) {
        edges.add(new Edge(role(token, child), node(child)));
      }
    }
    if (nounPhrase
        && token.is("obj")
        && syntax.head(token).filter(sentence.root()::equals).isPresent()) {
      // "They discussed the threat to leave": the parser hangs the infinitive on the verb.
      syntax.fillers(token, "clause").stream()
          .filter(c -> syntax.head(c).filter(sentence.root()::equals).isPresent())
          .forEach(c -> edges.add(new Edge("clause", node(c))));
    }
    boolean word = kind == Kind.WORD;
    mark.filter(m -> m.choice() >= 0).ifPresent(m -> tags.put(m.choice(), token.tag()));
    return new Node(
        kind, word ? Set.of(label(token, mark)) : Set.of(), word ? part(token) : "x", edges);
  }

  /** A chosen word carries the number of its choice, which is taken off when the alternatives are joined. */
  private static String label(Token token, Optional<Mark> mark) {
    return mark.map(m -> m.choice() + "#").orElse("") + token.lemma();
  }

  private Optional<Mark> markAt(Token token) {
    int begin = token.span().begin() - offset;
    int end = token.span().end() - offset;
    return expansion.marks().stream()
        .filter(m -> m.begin() <= begin && end <= m.end())
        .filter(m -> isHeadOf(token, m))
        .findFirst();
  }

  /** Of several words in one brace the one that the others hang on counts. */
  private boolean isHeadOf(Token token, Mark mark) {
    return syntax
        .head(token)
        .map(h -> h.span().begin() - offset < mark.begin() || h.span().end() - offset > mark.end())
        .orElse(true);
  }

  private boolean isGrammar(Token child) {
    boolean grammar = GRAMMAR.stream().anyMatch(child::is);
    boolean chosen = markAt(child).isPresent() && !child.is("case");
    // "in command of" and "under command of" are opposites.
    boolean state = child.is("case")
        && !nounPhrase
        && child.head() == sentence.root().index()
        && !child.tag().equals("POS");
    if (state) {
      return false;
    }
    boolean possessive = child.tag().equals("PRP$");
    return !chosen && (grammar || possessive);
  }

  private String role(Token head, Token child) {
    Optional<String> preposition = syntax.preposition(child);
    if (child.is("nsubj")) {
      return child.is("nsubj:pass") ? "obj" : "subj";
    }
    if (child.is("nmod:poss")) {
      return "poss";
    }
    if ((child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl"))
        && preposition.isPresent()) {
      boolean agent = preposition.get().equals("by") && syntax.isPassive(head);
      return agent ? "subj" : "prep:" + preposition.get();
    }
    if (child.is("compound:prt")) {
      return "prt";
    }
    if (child.is("case")) {
      return "case";
    }
    return plainRole(child);
  }

  private String plainRole(Token child) {
    if (child.is("obj")) {
      return "obj";
    }
    if (child.is("iobj")) {
      return "iobj";
    }
    if (child.is("xcomp") || child.is("ccomp") || child.is("advcl") || child.is("acl")) {
      return "clause:" + (isInfinitive(child) ? "to" : child.tag().equals("VBG") ? "ing" : "that");
    }
    if (child.is("amod") || child.is("compound")) {
      return "mod";
    }
    if (child.is("conj")) {
      return "conj";
    }
    return child.is("appos") ? "appos" : "adv";
  }

  private boolean isInfinitive(Token token) {
    return syntax.children(token).stream().anyMatch(c -> c.is("mark") && c.tag().equals("TO"));
  }

  static String part(Token token) {
    return token.isVerb() ? "v" : token.isNoun() ? "n" : token.isAdjective() ? "a" : "x";
  }
}
