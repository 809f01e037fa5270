package entente.event;

import entente.event.Pattern.Edge;
import entente.event.Pattern.Kind;
import entente.event.Pattern.Node;
import entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Where the parties to an event may stand, in the place the example has them or in another that says the same. */
final class Places {
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

  /** With what somebody fights, not with whom: "fought with Gondor's weapons". */
  private static final Set<String> MEANS = Set.of(
      "weapon",
      "arms",
      "arm",
      "gun",
      "rifle",
      "missile",
      "rocket",
      "tank",
      "artillery",
      "drone",
      "jet",
      "bomb",
      "plane",
      "ammunition",
      "help",
      "aid",
      "assistance",
      "support",
      "backing",
      "blessing",
      "money",
      "fund",
      "equipment",
      "approval",
      "consent",
      "encouragement",
      "connivance",
      "permission");

  private static final Set<String> REFLEXIVE = Set.of(
      "itself",
      "himself",
      "herself",
      "themselves",
      "themself",
      "ourselves",
      "myself",
      "oneself",
      "yourself",
      "yourselves");

  private final Syntax syntax;
  private final Predicate<Token> isActor;

  Places(Syntax syntax, Predicate<Token> isActor) {
    this.syntax = syntax;
    this.isActor = isActor;
  }

  /** The fillers of a role, "conj" among them. */
  List<Token> filled(Token token, String role) {
    return role.equals("conj") ? conjuncts(token) : syntax.fillers(token, role);
  }

  private List<Token> conjuncts(Token token) {
    Set<Token> found = new LinkedHashSet<>();
    syntax.addWithConjuncts(token, found);
    found.remove(token);
    return new ArrayList<>(found);
  }

  /** Who stands opposite or beside somebody is another than he. */
  static final Set<String> COUNTERPARTS = Set.of(
      "enemy",
      "foe",
      "rival",
      "opponent",
      "adversary",
      "ally",
      "neighbour",
      "neighbor",
      "partner",
      "critic",
      "competitor",
      "counterpart");

  /** The words that may be the party, the act or the thing that an edge of the pattern asks for. */
  List<Token> candidates(
      Pattern pattern, Node node, Edge edge, Token token, Matcher.Bindings bindings) {
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
      Prepositions.alike(edge.role(), pattern.score() < 0)
          .forEach(role -> found.addAll(syntax.fillers(token, role)));
    }
    if (edge.node().kind() == Kind.ACTOR) {
      actors(pattern, node, edge, token, bindings, found);
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
      Prepositions.alike(edge.role()).forEach(role -> found.addAll(syntax.fillers(token, role)));
    }
  }

  private void actors(
      Pattern pattern,
      Node node,
      Edge edge,
      Token token,
      Matcher.Bindings bindings,
      Set<Token> found) {
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
    boolean nobody = found.stream().noneMatch(isActor);
    if (token.isNoun() && !edge.role().equals("subj") && (nobody || between)) {
      List<Token> agents = agents(token);
      bindings.penalties += isGenitive(token, agents) ? 1 : 0;
      agents.forEach(agent -> syntax.addWithConjuncts(agent, found));
      // "the arrest of Gondor" names whom it is done to, not who does it.
      node.edges().stream()
          .filter(e -> e.node().kind() == Kind.RECIPIENT && e.role().equals("prep:of"))
          .forEach(e -> syntax.fillers(token, e.role()).forEach(found::remove));
    }
    if (edge.role().equals("subj") && found.isEmpty() && token.isNoun() && isActor.test(token)) {
      found.add(token);
    }
    if (edge.role().equals("subj") && found.stream().noneMatch(this::names)) {
      found.addAll(syntax.users(token));
    }
  }

  /** Whether the word is an actor or stands beside one that it belongs to ("Iran's jets"). */
  private boolean names(Token token) {
    return isActor.test(token) || syntax.fillers(token, "mod").stream().anyMatch(isActor);
  }

  /** "praise of Iran" may be what Iran says or what is said of it. */
  private boolean isGenitive(Token noun, List<Token> agents) {
    return !agents.isEmpty() && syntax.fillers(noun, "prep:of").containsAll(agents);
  }

  /** An adjective that names nobody ("staunch support of Iran") does not keep the genitive from saying whose it is. */
  private List<Token> agents(Token noun) {
    List<Token> agents = syntax.agents(noun, 0);
    boolean described = agents.stream().allMatch(a -> a.isAdjective() && !isActor.test(a));
    return described ? syntax.fillers(noun, "prep:of").stream().filter(isActor).toList() : agents;
  }

  private void recipients(
      Pattern pattern,
      Node node,
      Edge edge,
      Token token,
      Matcher.Bindings bindings,
      Set<Token> found) {
    String role = edge.role();
    if (node.kind() == Kind.THING && role.equals("poss") && COUNTERPARTS.contains(token.lemma())) {
      // "destroyed Gondor's enemy" touches the enemy.
      found.clear();
      return;
    }
    if (found.isEmpty()
        && (role.equals("iobj") || role.equals("obj") && token.isVerb() && hasTwoObjects(node))) {
      found.addAll(syntax.fillers(token, "prep:to"));
      found.addAll(syntax.fillers(token, "prep:for"));
    }
    boolean trigger = node == pattern.root() && token.isVerb();
    if (role.equals("obj") && trigger && found.stream().noneMatch(isActor)) {
      // "gave Gondor two days to leave": what the example calls its object has another beside it.
      syntax.fillers(token, "iobj").stream().filter(isActor).forEach(found::add);
    }
    if (role.equals("prep:with") && token.isVerb()) {
      found.removeIf(f -> MEANS.contains(f.lemma()) && !isActor.test(f));
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
      found.addAll(syntax.armed(token));
    }
    if (found.isEmpty() && token.isVerb() && role.equals("iobj")) {
      firstOfTwoObjects(token, found);
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
    // Who is touched himself ("will defend themselves") does it to nobody else.
    found.removeIf(candidate -> REFLEXIVE.contains(candidate.lemma()));
    found.removeIf(candidate -> isWithinActor(candidate, bindings));
    if (found.isEmpty() && node == pattern.root()) {
      ofObject(token, bindings, found);
    }
  }

  /** "offered Gondor missiles": the parser may take the first of two objects for a part of the second. */
  private void firstOfTwoObjects(Token verb, Set<Token> found) {
    for (Token object : syntax.fillers(verb, "obj")) {
      syntax.children(object).stream()
          .filter(c -> c.is("compound") && c.isProperNoun() && isActor.test(c))
          .filter(c ->
              syntax.children(object).stream().noneMatch(d -> d.is("det") || d.is("nmod:poss")))
          .forEach(found::add);
    }
  }

  /** "the Trump administration's pullout": Trump names the actor, he is nobody's recipient. */
  private boolean isWithinActor(Token candidate, Matcher.Bindings bindings) {
    boolean modifier =
        candidate.is("amod") || candidate.is("compound") || candidate.is("nmod:poss");
    return modifier && bindings.actors.stream().anyMatch(a -> a.index() == candidate.head());
  }

  /** "rejected the Iran deal", "lifted the Cuba embargo": what is done to a thing is done to whose it is called. */
  private void ofObject(Token trigger, Matcher.Bindings bindings, Set<Token> found) {
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

  /** "Iran sanctions", "the Iraq war", "Soleimani's killing", "opponent of", "enemy to". */
  private void recipientsOfNoun(
      String asked, Token noun, Matcher.Bindings bindings, Set<Token> found) {
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
        return;
      }
    }
    found.addAll(syntax.helped(noun));
  }
}
