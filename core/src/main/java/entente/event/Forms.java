package entente.event;

import entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form a word is used in: passive, infinitive, with a copula, a gerund that the parser took for an adjective. */
final class Forms {
  private final Tree tree;
  private final Phrases phrases;

  Forms(Tree tree, Phrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
  }

  /** Whether the word's subject in the text is its deep object. */
  boolean isPassive(Token token) {
    if (!token.tag().equals("VBN") && !token.tag().equals("VBD")) {
      return false;
    }
    List<Token> below = tree.children(token);
    if (below.stream().anyMatch(c -> c.is("aux:pass") || c.is("nsubj:pass"))) {
      return true;
    }
    if (isResult(token)) {
      return true;
    }
    boolean aux = below.stream().anyMatch(c -> c.is("aux"));
    boolean gapped = !aux
        && token.tag().equals("VBN")
        && token.is("conj")
        && tree.head(token).filter(this::isPassive).isPresent();
    if (gapped || !aux && isReduced(token)) {
      // "the deal was rejected and sanctions imposed": the auxiliary is said once.
      return true;
    }
    boolean finite = aux || below.stream().anyMatch(c -> c.is("nsubj"));
    if (finite || !token.tag().equals("VBN")) {
      return false;
    }
    boolean participle = token.is("acl") && !token.is("acl:relcl")
        || token.is("amod")
        || token.is("advcl")
        || token.is("advmod")
        || token.is("dep")
            && tree.head(token).filter(h -> h.index() > token.index()).isPresent();
    boolean shared =
        token.is("conj") && tree.head(token).filter(this::isPassive).isPresent();
    boolean complement = token.is("xcomp") && below.stream().noneMatch(c -> c.is("obj"));
    return participle || shared || complement;
  }

  /** Verbs whose subject has something done to somebody by others. */
  static final Set<String> CAUSE = Set.of("have", "get", "order");

  /** Verbs after which a participle says what becomes of the noun between. */
  private static final Set<String> RESULT =
      Set.of("have", "get", "order", "want", "see", "need", "keep", "leave");

  static boolean isCaused(Token participle) {
    return participle.is("ccomp") || participle.is("xcomp") || participle.is("dep");
  }

  /** "had the minister arrested", "wanted the unit dissolved": the noun between is what it is done to. */
  private boolean isResult(Token token) {
    Optional<Token> verb = tree.head(token)
        .filter(v -> isCaused(token) && RESULT.contains(v.lemma()) && v.index() < token.index())
        .filter(v -> token.tag().equals("VBN") || v.lemma().equals("have"));
    List<Token> below = tree.children(token);
    return verb.isPresent()
        && below.stream()
            .anyMatch(c -> c.is("nsubj")
                && c.index() > verb.get().index()
                && c.index() < token.index()
                && !c.tag().equals("WP"))
        && below.stream().noneMatch(c -> c.is("aux") || c.is("obj") || c.is("mark"));
  }

  /** "fought a militia led by Iran": the parser may take the noun for a subject, though nobody "led by" somebody. */
  private boolean isReduced(Token token) {
    return (token.tag().equals("VBN") || isSetOff(token))
        && tree.by(token, "obj").isEmpty()
        && tree.by(token, "nsubj").stream().anyMatch(s -> s.index() < token.index())
        && isFollowedByAgent(token)
        && !phrases.attached(token, "by").isEmpty();
  }

  /** "Iran, pushed hard by Iraq, …": a participle that the parser took for the past tense stands behind a comma. */
  private boolean isSetOff(Token token) {
    return token.index() > 0
        && tree.sentence().token(token.index() - 1).text().equals(",")
        && tree.by(token, "nsubj").stream().allMatch(s -> s.index() < token.index() - 1);
  }

  /** "by" right behind the word, or behind one adverb or particle. */
  private boolean isFollowedByAgent(Token token) {
    int next = token.index() + 1;
    if (next + 1 >= tree.sentence().size()) {
      return false;
    }
    Token after = tree.sentence().token(next);
    boolean passed = after.tag().startsWith("RB") || after.tag().equals("RP");
    return (passed ? tree.sentence().token(next + 1) : after).text().equals("by");
  }

  boolean hasCopula(Token token) {
    return tree.children(token).stream().anyMatch(c -> c.is("cop"));
  }

  boolean isInfinitive(Token token) {
    return tree.children(token).stream().anyMatch(c -> c.is("mark") && c.tag().equals("TO"));
  }

  /** In "accused of arming Iran" the parser may take "arming" for an adjective of "Iran", which is its object. */
  boolean takesHead(Token gerund) {
    Optional<Token> noun = tree.head(gerund);
    return noun.isPresent() && followsPreposition(gerund, noun.get())
        || gerund.is("amod")
            && gerund.tag().equals("VBG")
            && noun.filter(n -> n.isProperNoun() && tree.child(n, "det").isEmpty())
                .isPresent()
            && tree.children(noun.get()).stream().noneMatch(c -> c.is("nmod:poss"))
            && noun.get().index() > gerund.index();
  }

  /** "in condemning U.S. action": what follows the gerund opens a noun phrase, so it is no adjective of the noun. */
  private boolean followsPreposition(Token gerund, Token noun) {
    boolean adjective = gerund.is("amod")
        && gerund.tag().equals("VBG")
        && noun.isNoun()
        && noun.index() > gerund.index() + 1;
    boolean after =
        gerund.index() > 0 && tree.sentence().token(gerund.index() - 1).is("case");
    Token next =
        tree.sentence().token(Math.min(gerund.index() + 1, tree.sentence().size() - 1));
    return adjective
        && after
        && next.head() == noun.index()
        && (next.isProperNoun() || next.is("nmod:poss") || next.is("det"));
  }
}
