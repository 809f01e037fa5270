package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is meant to do an infinitive or a gerund that has no subject of its own. */
final class Control {
  /** Prepositions whose gerund is done by the object of the verb: "accused Iran of arming", "kept Iran from arming". */
  private static final Set<String> OBJECT_GERUNDS = Set.of("of", "from", "into", "for");

  /** Prepositions whose gerund tells how something was done: by whoever did it, also where that is told in the passive. */
  private static final Set<String> MEANS = Set.of("by", "without");

  private final Tree tree;
  private final Phrases phrases;
  private final Forms forms;
  private final Agents agents;
  private final Roles roles;

  Control(Tree tree, Phrases phrases, Forms forms, Agents agents, Roles roles) {
    this.tree = tree;
    this.phrases = phrases;
    this.forms = forms;
    this.agents = agents;
    this.roles = roles;
  }

  /** The surface subject, whatever its deep role: what an infinitive or a gerund shares with the verb above it. */
  List<Token> surfaceSubjects(Token verb, int depth) {
    List<Token> own = phrases.antecedents(verb, "nsubj");
    return own.isEmpty() ? roles.of(verb, "subj", depth) : own;
  }

  /** Who is meant to do an infinitive: the object of the verb above if there is one, else its subject. */
  List<Token> controllers(Token above, int depth) {
    if (above.isVerb() && !forms.isPassive(above)) {
      List<Token> objects = new ArrayList<>(tree.by(above, "obj"));
      objects.addAll(tree.by(above, "iobj"));
      if (!objects.isEmpty()) {
        return objects.stream().map(o -> phrases.antecedent(o, above)).toList();
      }
    }
    return above.isNoun() && !forms.hasCopula(above)
        ? agents.agents(above, depth)
        : surfaceSubjects(above, depth);
  }

  /** Verbs whose object is used by their subject for what the infinitive says, besides those that only carry a noun. */
  private static final Set<String> USE = Set.of(
      "dispatch",
      "deploy",
      "scramble",
      "hire",
      "task",
      "recruit",
      "train",
      "gather",
      "mass",
      "arm");

  /** What leaves the act to others: "issued an ultimatum to leave". */
  private static final Set<String> ASKING = Set.of(
      "ultimatum",
      "appeal",
      "call",
      "demand",
      "request",
      "plea",
      "permission",
      "warning",
      "invitation",
      "pressure",
      "nothing",
      "little",
      "chance",
      "opportunity",
      "right",
      "deadline",
      "notice");

  /** In "sent jets to bomb Iran" who sends them, in "drew up plans to bomb" who draws them up. */
  List<Token> users(Token act) {
    Optional<Token> verb = tree.head(act)
        .filter(Token::isVerb)
        .filter(h -> act.is("xcomp") || act.is("advcl") && forms.isInfinitive(act))
        .filter(h -> USE.contains(h.lemma()) || Agents.isLight(h));
    return verb.filter(v -> !forms.isPassive(v))
        .filter(v -> tree.by(v, "obj").stream().anyMatch(o -> !ASKING.contains(o.lemma())))
        .map(v -> surfaceSubjects(v, 1))
        .orElse(List.of());
  }

  /** In "take steps to protect" what the steps are taken for: an infinitive at a verb that only carries its object. */
  boolean isPurposeOf(Token inner, Token act) {
    Optional<Token> head = tree.head(inner).filter(h -> forms.isInfinitive(inner));
    boolean below = head.filter(
            h -> h.index() == act.index() || h.is("obj") && h.head() == act.index())
        .isPresent();
    return below && Agents.isLight(act) && !tree.by(act, "obj").isEmpty();
  }

  /** "a plan to arm", "rebels fighting", "spent years arming". */
  List<Token> adnominalSubjects(Token token, Token noun, int depth) {
    Optional<Token> verb =
        tree.head(noun).filter(h -> noun.is("obj") && h.lemma().equals("spend"));
    if (verb.isPresent() && token.tag().equals("VBG")) {
      return surfaceSubjects(verb.get(), depth);
    }
    return forms.isInfinitive(token) ? agents.agents(noun, depth) : List.of(noun);
  }

  /** Of a gerund that the parser made an adjective of its object: who the object's own place makes the doer. */
  List<Token> headSubjects(Token noun, int depth) {
    Optional<Token> above = tree.head(noun);
    if (above.isEmpty()) {
      return List.of();
    }
    return noun.is("appos") ? List.of(above.get()) : gerundSubjects(noun, above.get(), depth);
  }

  /** "accused Iran of arming", "by arming the rebels": the doer of a gerund or an adverbial clause. */
  List<Token> gerundSubjects(Token token, Token above, int depth) {
    if (above.isNoun() && !forms.hasCopula(above)) {
      return agents.agents(above, depth);
    }
    boolean ofObject = phrases.preposition(token).map(OBJECT_GERUNDS::contains).orElse(false);
    if (ofObject && !forms.isPassive(above) && !tree.by(above, "obj").isEmpty()) {
      return phrases.antecedents(above, "obj");
    }
    boolean means = phrases.preposition(token).map(MEANS::contains).orElse(false);
    return means && forms.isPassive(above)
        ? roles.of(above, "subj", depth)
        : surfaceSubjects(above, depth);
  }
}
