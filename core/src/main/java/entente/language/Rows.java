package entente.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what the parser draws wrong of words in a row: verbs of one subject, a relative pronoun before its verb, a noun
 * set off by a comma. As with the other repairs, a right drawing is left alone.
 */
final class Rows {
  /** Verbs that a clause follows, so that the noun behind them may well be its subject. */
  private static final Set<String> TELLING = Set.of(
      "say",
      "think",
      "believe",
      "know",
      "report",
      "claim",
      "add",
      "hope",
      "fear",
      "insist",
      "suggest",
      "note",
      "argue",
      "warn",
      "tell",
      "feel",
      "see",
      "hear",
      "find",
      "make",
      "have",
      "get",
      "let",
      "watch",
      "deny",
      "admit",
      "write",
      "announce",
      "declare",
      "mean",
      "ensure");

  private final Draft draft;

  Rows(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int i = 0; i < draft.size(); i++) {
      relativeSubject(draft.token(i));
      pastBehindInfinitive(draft.token(i));
      listedVerb(draft.token(i));
      secondOfThree(draft.token(i));
      secondObject(draft.token(i));
    }
  }

  /** "Iran, which had gone to war": a relative verb without another subject has the pronoun for its subject. */
  private void relativeSubject(Token pronoun) {
    boolean relative = (pronoun.tag().equals("WDT") || pronoun.tag().equals("WP"))
        && Set.of("which", "who", "that").contains(pronoun.text())
        && pronoun.is("obj");
    Optional<Token> verb = draft
        .head(pronoun)
        .filter(v -> relative && v.isVerb() && v.index() > pronoun.index())
        .filter(v -> !draft.has(v, "nsubj") && !draft.has(v, "csubj") && isFinite(v));
    verb.filter(v -> !isNounBetween(pronoun.index(), v.index()))
        .ifPresent(v ->
            draft.attach(pronoun, v.index(), draft.has(v, "aux:pass") ? "nsubj:pass" : "nsubj"));
  }

  private boolean isNounBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token token = draft.token(i);
      if (token.isNoun() || token.isPronoun()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(Token verb) {
    boolean own =
        verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    return own || draft.children(verb, "aux").stream().anyMatch(a -> !a.tag().equals("TO"));
  }

  /** "asked Chad to leave and bombed it": what was done is told beside the asking, not beside what was asked. */
  private void pastBehindInfinitive(Token verb) {
    boolean past = (verb.tag().equals("VBD") || verb.tag().equals("VBN") && !draft.has(verb, "aux"))
        && verb.is("conj")
        && !draft.has(verb, "nsubj")
        && !draft.has(verb, "mark")
        && isBehindConjunction(verb);
    Optional<Token> infinitive = draft
        .head(verb)
        .filter(h -> past && h.tag().equals("VB") && h.index() < verb.index())
        .filter(
            h -> draft.children(h, "mark").stream().anyMatch(m -> m.text().equalsIgnoreCase("to")));
    infinitive.ifPresent(i -> told(i).ifPresent(above -> {
      List<Token> behind = draft.tokens().stream()
          .filter(t -> t.head() == i.index() && t.index() > verb.index() && !t.is("punct"))
          .toList();
      draft.retag(verb, "VBD");
      draft.attach(verb, above.index(), "conj");
      behind.forEach(t -> draft.attach(t, verb.index(), draft.token(t.index()).relation()));
    }));
  }

  private boolean isBehindConjunction(Token verb) {
    return draft.at(verb.index() - 1).filter(t -> t.is("cc")).isPresent()
        || draft.at(verb.index() - 1).filter(t -> t.is("advmod")).isPresent()
            && draft.at(verb.index() - 2).filter(t -> t.is("cc")).isPresent();
  }

  /** The nearest verb above, and before, that tells what was done. */
  private Optional<Token> told(Token infinitive) {
    Optional<Token> at = draft.head(infinitive);
    for (int steps = 0; at.isPresent() && steps < draft.size(); steps++) {
      Token above = at.get();
      boolean clause = above.is("acl:relcl") || above.is("ccomp");
      if (above.tag().equals("VBD") && above.index() < infinitive.index()) {
        return at;
      }
      at = clause ? Optional.empty() : draft.head(above);
    }
    return Optional.empty();
  }

  /** "invaded its neighbour, Chad, rebuffed an offer and left": the neighbour did not rebuff it. */
  private void listedVerb(Token verb) {
    boolean loose = verb.tag().equals("VBD")
        && (verb.is("ccomp") || verb.is("dep"))
        && !draft.has(verb, "aux")
        && !draft.has(verb, "mark")
        && draft.at(verb.index() - 1).filter(t -> t.text().equals(",")).isPresent();
    Optional<Token> first = draft
        .head(verb)
        .filter(h -> loose && h.tag().equals("VBD") && h.index() < verb.index())
        .filter(h -> !TELLING.contains(h.lemma()) && !draft.has(h, "obj"))
        .filter(h -> draft.children(h, "conj").stream()
            .anyMatch(c -> c.index() > verb.index() && c.tag().equals("VBD")));
    Optional<Token> object = draft
        .child(verb, "nsubj")
        .filter(n -> first.isPresent() && n.isNoun() && n.index() > first.get().index());
    object.ifPresent(o -> {
      draft.attach(o, first.get().index(), "obj");
      draft.attach(verb, first.get().index(), "conj");
    });
  }

  /** "promised sanctions, called on Chad to leave and urged Kenya to help": the second of three was taken for a participle. */
  private void secondOfThree(Token participle) {
    boolean loose = participle.tag().equals("VBN")
        && participle.is("acl")
        && !participle.relation().equals("acl:relcl")
        && draft.at(participle.index() - 1).filter(t -> t.text().equals(",")).isPresent()
        && (draft.has(participle, "obj")
            || draft.has(participle, "advcl")
            || draft.has(participle, "xcomp"));
    Optional<Token> first = draft
        .head(participle)
        .filter(n -> loose && n.is("obj"))
        .flatMap(draft::head)
        .filter(v -> v.tag().equals("VBD"))
        .filter(v -> draft.children(v, "conj").stream()
            .anyMatch(c -> c.index() > participle.index() && c.tag().equals("VBD")));
    first.ifPresent(v -> {
      draft.retag(participle, "VBD");
      draft.attach(participle, v.index(), "conj");
    });
  }

  /** "named a head of the Force, the arm of the Guards": a second object behind a comma describes the name before it. */
  private void secondObject(Token noun) {
    boolean second = noun.is("obj") && noun.isNoun() && !noun.isProperNoun();
    Optional<Token> determiner = draft.child(noun, "det").filter(d -> d.index() < noun.index());
    Optional<Token> verb = draft
        .head(noun)
        .filter(v -> second && determiner.isPresent() && v.isVerb())
        .filter(v -> draft.children(v, "obj").stream().anyMatch(o -> o.index() < noun.index()));
    int comma = determiner.map(d -> d.index() - 1).orElse(-1);
    Optional<Token> name = draft
        .at(comma - 1)
        .filter(t -> verb.isPresent() && draft.token(comma).text().equals(","))
        .filter(t -> t.isProperNoun() && t.index() > verb.get().index());
    name.map(this::whole)
        .filter(n -> n.index() > verb.get().index())
        .ifPresent(n -> draft.attach(noun, n.index(), "appos"));
  }

  private Token whole(Token name) {
    Token at = name;
    while ((at.is("compound") || at.is("flat")) && at.head() >= 0) {
      at = draft.token(at.head());
    }
    return at;
  }
}
