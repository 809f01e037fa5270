package entente.event;

import entente.event.Pattern.Edge;
import entente.event.Pattern.Kind;
import entente.event.Pattern.Node;
import entente.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Matches one pattern at one word of a sentence. */
final class Matcher {
  /** Prepositions that may stand for one another, the first being the one of the example. */
  private static final Map<String, List<String>> ALIKE = Map.ofEntries(
      Map.entry("on", List.of("upon", "against", "over")),
      Map.entry("upon", List.of("on")),
      Map.entry("against", List.of("on", "at", "versus", "toward", "towards")),
      Map.entry("toward", List.of("towards", "to")),
      Map.entry("towards", List.of("toward", "to")),
      Map.entry("to", List.of("toward", "towards")),
      Map.entry("into", List.of("in", "inside")),
      Map.entry("in", List.of("inside", "within", "into", "across", "throughout")),
      Map.entry("with", List.of("alongside", "along_with", "together_with")),
      Map.entry("near", List.of("on", "along", "at", "around")),
      Map.entry("out_of", List.of("from")),
      Map.entry("from", List.of("out_of")));

  private final Syntax syntax;
  private final Predicate<Token> isActor;

  /** What was found so far for one pattern. */
  static final class Bindings {
    final List<Token> actors = new ArrayList<>();
    final List<Token> recipients = new ArrayList<>();
    final List<Token> vias = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final BitSet words = new BitSet();
    Optional<Token> act = Optional.empty();
    Optional<Token> thing = Optional.empty();
    Optional<Token> object = Optional.empty();
    int penalties;
  }

  Matcher(Syntax syntax, Predicate<Token> isActor) {
    this.syntax = syntax;
    this.isActor = isActor;
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
    candidates.addAll(filled(token, edge.role()));
    if (edge.role().equals("obj") || edge.role().equals("iobj")) {
      candidates.addAll(syntax.fillers(token, "iobj"));
      candidates.addAll(syntax.fillers(token, "obj"));
    }
    if (edge.role().startsWith("prep:")) {
      alike(edge.role()).forEach(role -> candidates.addAll(syntax.fillers(token, role)));
    }
    if (edge.role().equals("clause")) {
      candidates.addAll(syntax.participles(token));
    }
    for (Token candidate : List.copyOf(candidates)) {
      if (Syntax.QUANTITIES.contains(candidate.lemma())) {
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

  private List<Token> filled(Token token, String role) {
    return role.equals("conj") ? conjuncts(token) : syntax.fillers(token, role);
  }

  private List<Token> conjuncts(Token token) {
    Set<Token> found = new LinkedHashSet<>();
    syntax.addWithConjuncts(token, found);
    found.remove(token);
    return new ArrayList<>(found);
  }

  private static List<String> alike(String role) {
    return ALIKE.getOrDefault(role.substring(5), List.of()).stream()
        .map(p -> "prep:" + p)
        .toList();
  }

  // ---- places of the parties
  // ----------------------------------------------------------------------------------

  private boolean place(Pattern pattern, Node node, Edge edge, Token token, Bindings bindings) {
    Kind kind = edge.node().kind();
    List<Token> candidates = candidates(pattern, node, edge, token, bindings);
    candidates.removeIf(
        c -> bindings.words.get(c.index()) || c.index() == token.index() && kind != Kind.ACTOR);
    if (kind == Kind.ACT || kind == Kind.THING) {
      return spoken(pattern, edge, candidates, bindings);
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

  /**
   * In "Arnor and Gondor met" the second is told apart from the first only by coordination; in "committed to toppling
   * Gondor" the parser hangs a word of the example on the party.
   */
  private boolean pairs(Pattern pattern, Edge edge, List<Token> candidates, Bindings bindings) {
    boolean coordinated = edge.node().edges().stream().anyMatch(e -> e.role().equals("conj"));
    if (coordinated && pattern.symmetric()) {
      return !bindings.actors.isEmpty();
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

  private List<Token> candidates(
      Pattern pattern, Node node, Edge edge, Token token, Bindings bindings) {
    Set<Token> found = new LinkedHashSet<>(filled(token, edge.role()));
    if (edge.role().startsWith("prep:")) {
      bindings.words.stream()
          .forEach(w -> found.addAll(syntax.fillers(syntax.sentence().token(w), edge.role())));
    }
    if (edge.node().kind() == Kind.ACT) {
      acts(edge, token, found);
      return new ArrayList<>(found);
    }
    if (found.isEmpty() && edge.role().startsWith("prep:")) {
      alike(edge.role()).forEach(role -> found.addAll(syntax.fillers(token, role)));
    }
    if (edge.node().kind() == Kind.ACTOR) {
      actors(pattern, node, edge, token, found);
    } else {
      recipients(pattern, node, edge, token, bindings, found);
    }
    return new ArrayList<>(found);
  }

  private void acts(Edge edge, Token token, Set<Token> found) {
    if (found.isEmpty() && edge.role().equals("clause:ing")) {
      found.addAll(syntax.fillers(token, "clause:to"));
    }
    if (found.isEmpty() && edge.role().startsWith("prep:")) {
      alike(edge.role()).forEach(role -> found.addAll(syntax.fillers(token, role)));
    }
  }

  private void actors(Pattern pattern, Node node, Edge edge, Token token, Set<Token> found) {
    boolean between = pattern.symmetric() && token.isNoun();
    if (token.isNoun() && edge.role().equals("poss")) {
      // In "Gondor's killing by Arnor" the possessor is whom it is done to.
      List<Token> agents = syntax.fillers(token, "prep:by");
      if (!agents.isEmpty()) {
        found.clear();
        found.addAll(agents);
      }
    }
    if (edge.role().equals("iobj")) {
      found.addAll(syntax.fillers(token, "obj"));
    }
    if (token.isNoun() && !edge.role().equals("subj") && (found.isEmpty() || between)) {
      agents(token).forEach(agent -> syntax.addWithConjuncts(agent, found));
      // "the arrest of Gondor" names whom it is done to, not who does it.
      node.edges().stream()
          .filter(e -> e.node().kind() == Kind.RECIPIENT && e.role().equals("prep:of"))
          .forEach(e -> syntax.fillers(token, e.role()).forEach(found::remove));
    }
    if (edge.role().equals("subj") && found.isEmpty() && token.isNoun() && isActor.test(token)) {
      found.add(token);
    }
  }

  /** An adjective that names nobody ("staunch support of Iran") does not keep the genitive from saying whose it is. */
  private List<Token> agents(Token noun) {
    List<Token> agents = syntax.agents(noun, 0);
    boolean described = agents.stream().allMatch(a -> a.isAdjective() && !isActor.test(a));
    return described ? syntax.fillers(noun, "prep:of").stream().filter(isActor).toList() : agents;
  }

  private void recipients(
      Pattern pattern, Node node, Edge edge, Token token, Bindings bindings, Set<Token> found) {
    String role = edge.role();
    if (found.isEmpty()
        && (role.equals("iobj") || role.equals("obj") && token.isVerb() && hasTwoObjects(node))) {
      found.addAll(syntax.fillers(token, "prep:to"));
      found.addAll(syntax.fillers(token, "prep:for"));
    }
    if (role.equals("prep:to") && found.isEmpty() && token.isVerb()) {
      found.addAll(syntax.fillers(token, "iobj"));
      // "Gondor was granted a loan": the receiver is the subject of the passive, the gift stays
      // behind.
      boolean givenTo = syntax.isPassive(token) && syntax.child(token, "obj").isPresent();
      syntax.child(token, "nsubj:pass").filter(s -> givenTo).ifPresent(found::add);
    }
    if (found.isEmpty() && token.isVerb() && (role.equals("iobj") || role.equals("prep:to"))) {
      found.addAll(syntax.promoted(token));
    }
    if (found.isEmpty() && role.equals("poss")) {
      // "Gondor's demands", "the demands of Gondor", "demands by Gondor"
      for (String preposition : List.of("prep:of", "prep:by", "prep:from")) {
        syntax.fillers(token, preposition).stream().filter(isActor).forEach(found::add);
      }
    }
    boolean affected = role.equals("poss") && node == pattern.root();
    if (found.isEmpty() && token.isNoun() && !affected) {
      recipientsOfNoun(role, token, bindings, found);
    }
    if (pattern.symmetric() && token.isNoun()) {
      found.addAll(syntax.fillers(token, "prep:with"));
    }
    found.removeIf(candidate -> isWithinActor(candidate, bindings));
    if (found.isEmpty() && node == pattern.root()) {
      ofObject(token, bindings, found);
    }
  }

  /** "the Trump administration's pullout": Trump names the actor, he is nobody's recipient. */
  private boolean isWithinActor(Token candidate, Bindings bindings) {
    boolean modifier =
        candidate.is("amod") || candidate.is("compound") || candidate.is("nmod:poss");
    return modifier && bindings.actors.stream().anyMatch(a -> a.index() == candidate.head());
  }

  /** "rejected the Iran deal", "lifted the Cuba embargo": what is done to a thing is done to whose it is called. */
  private void ofObject(Token trigger, Bindings bindings, Set<Token> found) {
    bindings.words.stream()
        .filter(w -> w != trigger.index())
        .mapToObj(w -> syntax.sentence().token(w))
        .filter(Token::isNoun)
        .flatMap(w -> syntax.fillers(w, "mod").stream())
        .filter(m -> isActor.test(m) && !bindings.actors.contains(m) && !isWithinActor(m, bindings))
        .forEach(found::add);
  }

  private static boolean hasTwoObjects(Node node) {
    return node.edges().stream()
            .filter(e -> e.role().equals("obj") || e.role().equals("iobj"))
            .count()
        > 1;
  }

  /** Where else the recipient of a noun may stand when it is not where the example has it. */
  private static final Map<String, List<String>> OTHER_PLACES = Map.of(
      "prep:on", List.of("prep:against", "prep:of", "prep:toward", "poss", "mod"),
      "prep:against", List.of("prep:on", "prep:of", "prep:toward", "prep:with", "mod"),
      "prep:to", List.of("prep:for", "prep:toward", "prep:of", "mod"),
      "prep:for", List.of("prep:to", "prep:of", "mod"),
      "prep:with", List.of("prep:to", "prep:against", "mod"),
      "prep:of", List.of("prep:to", "prep:for", "prep:against", "poss", "mod"),
      "poss", List.of("prep:of", "prep:to", "mod"),
      "mod", List.of("prep:of", "prep:against", "prep:on", "poss"));

  /** "Iran sanctions", "the Iraq war", "Soleimani's killing", "opponent of", "enemy to". */
  private void recipientsOfNoun(String asked, Token noun, Bindings bindings, Set<Token> found) {
    for (String role : OTHER_PLACES.getOrDefault(asked, List.of("prep:of", "poss", "mod"))) {
      if (noun.lemma().equals("head") && role.equals("poss")) {
        continue; // "shook his head"
      }
      for (Token candidate : syntax.fillers(noun, role)) {
        if (!bindings.actors.contains(candidate) && isActor.test(candidate)) {
          found.add(candidate);
        }
      }
      if (!found.isEmpty()) {
        bindings.penalties++;
        bindings.notes.add("recipient by " + role);
        return;
      }
    }
    found.addAll(syntax.helped(noun));
  }
}
