package entente.event;

import entente.event.Pattern.Edge;
import entente.event.Pattern.Kind;
import entente.event.Pattern.Node;
import entente.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Matches one pattern at one word of a sentence. */
final class Matcher {
  private final Syntax syntax;
  private final Predicate<Token> isActor;
  private final Places places;

  /** What was found so far for one pattern. */
  static final class Bindings {
    final List<Token> actors = new ArrayList<>();
    final List<Token> recipients = new ArrayList<>();
    final List<Token> vias = new ArrayList<>();
    final BitSet words = new BitSet();
    Optional<Token> act = Optional.empty();
    Optional<Token> thing = Optional.empty();
    Optional<Token> object = Optional.empty();
    int penalties;
  }

  Matcher(Syntax syntax, Predicate<Token> isActor) {
    this.syntax = syntax;
    this.isActor = isActor;
    this.places = new Places(syntax, isActor);
  }

  /** The bindings if the pattern's root fits the word and all that it asks for hangs on it. */
  Optional<Bindings> match(Pattern pattern, Token trigger) {
    Bindings bindings = new Bindings();
    if (!fits(pattern.root(), trigger) || !edges(pattern, pattern.root(), trigger, bindings)) {
      return Optional.empty();
    }
    bindings.words.set(trigger.index());
    return Optional.of(bindings);
  }

  private boolean fits(Node node, Token token) {
    if (lemmas(token).stream().noneMatch(node.lemmas()::contains)) {
      return node.part().equals("v")
          && token.tag().equals("JJ")
          && !isPlainAttribute(token)
          && (node.lemmas().contains(stem(token)) || node.lemmas().contains(stem(token) + "e"));
    }
    String part = PatternBuilder.part(token);
    return part.equals(node.part()) || node.part().equals("x") || part.equals("x");
  }

  /** In "an armed struggle" nobody armed anybody; in "a U.S.-armed militia" somebody did. */
  private boolean isPlainAttribute(Token token) {
    boolean hyphen =
        token.index() > 0 && syntax.sentence().token(token.index() - 1).text().equals("-");
    return token.is("amod") && !hyphen && syntax.children(token).isEmpty();
  }

  /** The word's lemma; of a plural taken for a name, as at the start of a sentence, the singular too. */
  static List<String> lemmas(Token token) {
    String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
    boolean plural = token.tag().equals("NNPS") && lemma.endsWith("s") && lemma.length() > 3;
    return plural ? List.of(lemma, lemma.substring(0, lemma.length() - 1)) : List.of(lemma);
  }

  /** "armed", "sponsored" tagged as adjectives are participles all the same. */
  private static String stem(Token token) {
    String word = token.lemma();
    return word.endsWith("ed") && word.length() > 4 ? word.substring(0, word.length() - 2) : word;
  }

  private boolean edges(Pattern pattern, Node node, Token token, Bindings bindings) {
    // Words first: they decide whether the pattern fits at all, and which words cannot be parties.
    for (Edge edge : node.edges()) {
      if (edge.node().kind() == Kind.WORD && !word(pattern, edge, token, bindings)) {
        return false;
      }
    }
    for (Edge edge : node.edges()) {
      if (edge.node().kind() != Kind.WORD && !place(pattern, node, edge, token, bindings)) {
        return false;
      }
    }
    return true;
  }

  private boolean word(Pattern pattern, Edge edge, Token token, Bindings bindings) {
    for (Token candidate : wordCandidates(edge, token)) {
      if (fitsPhrase(edge.node(), candidate) && edges(pattern, edge.node(), candidate, bindings)) {
        bindings.words.set(candidate.index());
        if (edge.role().equals("obj") || edge.role().startsWith("prep:") && candidate.isNoun()) {
          bindings.object = bindings.object.or(() -> Optional.of(candidate));
        }
        return true;
      }
    }
    return false;
  }

  private List<Token> wordCandidates(Edge edge, Token token) {
    Set<Token> candidates = new LinkedHashSet<>();
    if (edge.role().equals("prt") || edge.role().equals("adv")) {
      candidates.addAll(particles(token));
      return new ArrayList<>(candidates);
    }
    candidates.addAll(places.filled(token, edge.role()));
    if (edge.role().equals("obj") || edge.role().equals("iobj")) {
      candidates.addAll(syntax.fillers(token, "iobj"));
      candidates.addAll(syntax.fillers(token, "obj"));
    }
    if (edge.role().startsWith("prep:")) {
      Prepositions.alike(edge.role())
          .forEach(role -> candidates.addAll(syntax.fillers(token, role)));
    }
    if (edge.role().equals("clause")) {
      candidates.addAll(syntax.participles(token));
    }
    for (Token candidate : List.copyOf(candidates)) {
      if (Governors.QUANTITIES.contains(candidate.lemma())) {
        candidates.addAll(syntax.fillers(candidate, "prep:of"));
      }
    }
    return new ArrayList<>(candidates);
  }

  /** A particle or adverb hangs on its verb by one relation or another, or simply follows it. */
  private List<Token> particles(Token token) {
    List<Token> found = new ArrayList<>(syntax.children(token));
    int last = Math.min(token.index() + 5, syntax.sentence().size());
    for (int i = token.index() + 1; i < last; i++) {
      Token next = syntax.sentence().token(i);
      if (next.tag().equals("RP") || next.tag().equals("RB") || next.tag().equals("IN")) {
        found.add(next);
      }
    }
    return found;
  }

  /** "an aid package" is aid, "trade sanctions" are sanctions. */
  private boolean fitsPhrase(Node node, Token candidate) {
    List<Token> filling = !node.part().equals("n") || !CONTAINERS.contains(candidate.lemma())
        ? List.of()
        : syntax.children(candidate).stream()
            .filter(c -> c.is("compound") && c.tag().startsWith("NN") && !c.isProperNoun())
            .toList();
    return filling.isEmpty()
        ? fits(node, candidate)
        : filling.stream().anyMatch(c -> fits(node, c));
  }

  private static final Set<String> CONTAINERS = Set.of(
      "package",
      "programme",
      "program",
      "shipment",
      "delivery",
      "effort",
      "measure",
      "operation",
      "mission",
      "campaign",
      "order",
      "supply",
      "process",
      "agreement",
      "deal",
      "plan",
      "system",
      "force",
      "fund",
      "money",
      "payment");

  private boolean place(Pattern pattern, Node node, Edge edge, Token token, Bindings bindings) {
    Kind kind = edge.node().kind();
    List<Token> candidates = places.candidates(pattern, node, edge, token, bindings);
    candidates.removeIf(
        c -> bindings.words.get(c.index()) || c.index() == token.index() && kind != Kind.ACTOR);
    if (kind == Kind.ACT || kind == Kind.THING) {
      return spoken(pattern, edge, candidates, bindings);
    }
    if (!candidates.isEmpty() && candidates.stream().allMatch(Matcher::isTime)) {
      // "fell on 10 June" falls on nobody.
      return false;
    }
    if (kind == Kind.VIA && candidates.stream().noneMatch(isActor)) {
      return false;
    }
    List<Token> target = kind == Kind.ACTOR
        ? bindings.actors
        : kind == Kind.RECIPIENT ? bindings.recipients : bindings.vias;
    candidates.stream().filter(c -> !target.contains(c)).forEach(target::add);
    if (kind == Kind.ACTOR
        && target.isEmpty()
        && edge.role().startsWith("prep:")
        && !token.isNoun()) {
      // "was held in Iran" says who holds, "was held for years" does not.
      return false;
    }
    boolean together = pattern.symmetric() && bindings.actors.size() > 1;
    boolean told = pattern.specificity() >= 10 && candidates.isEmpty();
    if (kind == Kind.RECIPIENT && target.isEmpty() && !token.isNoun() && !together && !told) {
      // A verb whose example names a recipient means something else without one ("went after
      // Gondor", "went home"),
      // unless another word of the example settles what it means ("made conciliatory noises").
      return false;
    }
    return pairs(pattern, edge, candidates, bindings);
  }

  private static boolean isTime(Token token) {
    return token.entity().equals("DATE") || token.entity().equals("TIME");
  }

  /**
   * In "Arnor and Gondor met" the second is told apart from the first only by coordination; in "committed to toppling
   * Gondor" the parser hangs a word of the example on the party.
   */
  private boolean pairs(Pattern pattern, Edge edge, List<Token> candidates, Bindings bindings) {
    boolean coordinated = edge.node().edges().stream().anyMatch(e -> e.role().equals("conj"));
    if (coordinated && pattern.symmetric()) {
      return !bindings.actors.isEmpty() && !isWithOthers(bindings);
    }
    for (Edge below : edge.node().edges()) {
      if (below.node().kind() == Kind.WORD
          && Stream.concat(bindings.actors.stream(), candidates.stream())
              .noneMatch(a -> word(pattern, below, a, bindings))) {
        return false;
      }
    }
    return true;
  }

  /** "Iran and Iraq cut ties with the emirate": what they did was not done to one another. */
  private boolean isWithOthers(Bindings bindings) {
    return bindings.object.filter(Token::isNoun).stream()
        .flatMap(o -> syntax.children(o).stream())
        .filter(c -> c.is("nmod") && c.isNoun())
        .anyMatch(c -> syntax.preposition(c).filter("with"::equals).isPresent());
  }

  private boolean spoken(Pattern pattern, Edge edge, List<Token> candidates, Bindings bindings) {
    if (candidates.isEmpty()) {
      return false;
    }
    Token first = candidates.get(0);
    if (edge.node().kind() == Kind.THING) {
      bindings.thing = Optional.of(first);
      return edges(pattern, edge.node(), first, bindings);
    }
    bindings.act = Optional.of(first);
    return edges(pattern, edge.node(), first, bindings);
  }
}
