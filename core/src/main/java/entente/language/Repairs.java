package entente.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what the dependency parser draws wrong in the same way again and again, where the words themselves give it
 * away. Each repair asks for so much that a right drawing is left alone.
 */
final class Repairs {
  /** Prepositions that a gerund with an object may follow. */
  private static final Set<String> BEFORE_GERUND = Set.of("of", "by", "for", "at", "in", "to");

  /** Nouns that say what somebody is after, which a gerund or an infinitive spells out. */
  private static final Set<String> PURSUITS = Set.of(
      "aim",
      "goal",
      "hope",
      "intention",
      "idea",
      "purpose",
      "policy",
      "prospect",
      "objective",
      "ambition",
      "dream",
      "task",
      "strategy",
      "plan",
      "cost",
      "business",
      "habit",
      "practice",
      "way",
      "means",
      "point",
      "risk");

  private final Draft draft;

  private Repairs(Draft draft) {
    this.draft = draft;
  }

  /** The words of a sentence with their relations mended. */
  static List<Token> mended(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    new Repairs(draft).mend();
    new Rows(draft).mend();
    return draft.tokens();
  }

  private void mend() {
    for (int i = 0; i < draft.size(); i++) {
      reducedRelative(draft.token(i));
      nounWithInfinitive(draft.token(i));
      objectTaken(draft.token(i));
      objectBehind(draft.token(i));
      subjectOfZeroRelative(draft.token(i));
      complementOfZeroRelative(draft.token(i));
      pronounBeforeClause(draft.token(i));
      participleAfterTo(draft.token(i));
      gerundWithName(draft.token(i));
      oneOf(draft.token(i));
      speakerBehind(draft.token(i));
    }
  }

  /** "militia led by Soleimani were involved": the participle was taken for the verb of the sentence. */
  private void reducedRelative(Token participle) {
    boolean past = participle.tag().equals("VBN") || participle.tag().equals("VBD");
    Optional<Token> subject = draft.child(participle, "nsubj");
    boolean reduced = past
        && subject.filter(s -> s.index() < participle.index() && s.isNoun()).isPresent()
        && !draft.has(participle, "aux")
        && draft.children(participle, "obl").stream().anyMatch(o -> isBy(participle, o));
    if (reduced && !participle.is("acl")) {
      mainVerbAfter(participle).ifPresent(verb -> {
        draft.promote(verb, participle, "dep");
        draft.attach(subject.get(), verb.index(), subjectOf(verb));
        draft.retag(participle, "VBN");
        draft.attach(participle, subject.get().index(), "acl");
      });
    }
  }

  private boolean isBy(Token participle, Token oblique) {
    return oblique.index() > participle.index()
        && draft.child(oblique, "case").filter(c -> c.text().equals("by")).isPresent();
  }

  private String subjectOf(Token verb) {
    return draft.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
  }

  /** A finite verb without a subject of its own that no conjunction joins to the word before. */
  private Optional<Token> mainVerbAfter(Token token) {
    return draft.tokens().stream()
        .filter(t -> t.index() > token.index() && t.head() == token.index())
        .filter(t -> t.is("dep") || t.is("ccomp") || t.is("parataxis") || t.is("conj"))
        .filter(this::isFinite)
        .filter(t -> !draft.has(t, "nsubj") && !draft.has(t, "cc") && !draft.has(t, "mark"))
        .findFirst();
  }

  private boolean isFinite(Token token) {
    boolean own =
        token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
    return own
        || draft.children(token, "aux").stream().anyMatch(a -> !a.tag().equals("TO"))
        || draft.has(token, "cop");
  }

  /** "The refusal to end its aid angered Iran": the infinitive belongs to the noun before it. */
  private void nounWithInfinitive(Token infinitive) {
    Optional<Token> to = draft.child(infinitive, "mark").filter(m -> m.text().equals("to"));
    Optional<Token> noun = draft.child(infinitive, "nsubj").filter(Token::isNoun);
    boolean before = infinitive.tag().equals("VB")
        && to.isPresent()
        && noun.isPresent()
        && noun.get().index() == to.get().index() - 1
        && !noun.get().isProperNoun();
    if (!before) {
      return;
    }
    if (infinitive.is("csubj")) {
      Token verb = draft.token(infinitive.head());
      draft.attach(noun.get(), verb.index(), subjectOf(verb));
      draft.attach(infinitive, noun.get().index(), "acl");
    } else {
      verbLost(infinitive).ifPresent(verb -> raise(verb, infinitive, noun.get()));
    }
  }

  /** The finite verb that was hidden below the infinitive, with the word that was taken for its subject or its head. */
  private Optional<Token> verbLost(Token infinitive) {
    return draft.tokens().stream()
        .filter(t -> t.index() > infinitive.index() + 1 && draft.dominates(infinitive, t))
        .filter(t -> t.isVerb() && isFinite(t) && !inClauseOfItsOwn(t, infinitive))
        .findFirst();
  }

  /** Whether a marker, a relative or a conjunction stands between the verb and the infinitive on the way up. */
  private boolean inClauseOfItsOwn(Token verb, Token infinitive) {
    for (Token at = verb; at.index() != infinitive.index(); at = draft.token(at.head())) {
      boolean clause =
          draft.has(at, "mark") || draft.has(at, "cc") || at.is("acl") || at.is("advcl");
      if (clause || hasRelative(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRelative(Token verb) {
    return draft.tokens().stream()
        .anyMatch(t -> t.head() == verb.index() && (t.tag().startsWith("W")));
  }

  private void raise(Token verb, Token infinitive, Token noun) {
    Token above = draft.token(verb.index());
    Optional<Token> stolen = draft.child(verb, "nsubj").filter(s -> s.index() > infinitive.index());
    Optional<Token> carrier = draft.head(above).filter(h -> h.index() > verb.index());
    carrier.ifPresent(c -> {
      draft.promote(verb, draft.token(c.index()), "dep");
      draft.attach(c, verb.index(), "obj");
    });
    draft.attach(verb, infinitive.index(), "dep");
    draft.promote(draft.token(verb.index()), draft.token(infinitive.index()), "dep");
    draft.attach(noun, verb.index(), subjectOf(verb));
    draft.attach(infinitive, noun.index(), "acl");
    stolen.ifPresent(s -> draft.attach(s, infinitive.index(), "obj"));
  }

  /** Nouns whose infinitive is their own: "rejected the demand to leave", unlike "wanted the rebels to leave". */
  private static final Set<String> BIDDINGS = Set.of(
      "demand",
      "decision",
      "call",
      "bid",
      "attempt",
      "effort",
      "proposal",
      "move",
      "offer",
      "request",
      "threat",
      "order",
      "promise",
      "pledge",
      "refusal",
      "right",
      "agreement",
      "appeal",
      "invitation",
      "vow",
      "willingness",
      "plan",
      "plot",
      "campaign",
      "deal",
      "ultimatum",
      "scheme",
      "motion",
      "drive",
      "push",
      "pressure",
      "failure");

  /** Verbs that a clause follows, so that the noun behind them may well be its subject. */
  private static final Set<String> TELLING = Set.of(
      "say", "think", "believe", "know", "report", "claim", "add", "hope", "fear", "insist",
      "suggest", "note", "argue", "warn", "tell", "feel", "see", "hear", "find", "make", "have",
      "get");

  /** "demanded the removal of the men accused of …": the object was taken for the subject of what describes it. */
  private void objectTaken(Token clause) {
    Optional<Token> verb = draft
        .head(clause)
        .filter(v -> v.isVerb() && v.index() < clause.index() && !draft.has(v, "obj"))
        .filter(v -> !TELLING.contains(v.lemma()))
        .filter(v -> !v.tag().equals("VBN") || draft.has(v, "aux") && !draft.has(v, "aux:pass"));
    Optional<Token> object = draft
        .child(clause, "nsubj")
        .filter(n -> n.isNoun() && verb.isPresent() && n.index() > verb.get().index());
    boolean loose = clause.is("dep") || clause.is("ccomp");
    if (!loose || object.isEmpty() || draft.has(clause, "obj") && clause.tag().equals("VBN")) {
      return;
    }
    boolean participle = clause.tag().equals("VBN")
        && !draft.has(clause, "aux")
        && !draft.has(clause, "aux:pass")
        && !draft.has(clause, "mark");
    if (participle || isItsOwnInfinitive(clause, object.get())) {
      draft.attach(object.get(), verb.get().index(), "obj");
      draft.attach(clause, object.get().index(), "acl");
    }
  }

  /** "denounced as a crime the raid on the town": what is too long to stand before "as" stands behind it. */
  private void objectBehind(Token noun) {
    Optional<Token> view = draft
        .head(noun)
        .filter(h -> noun.isNoun() && noun.is("dep") && h.is("obl") && h.index() < noun.index())
        .filter(h -> draft.child(h, "case").filter(c -> c.text().equals("as")).isPresent());
    Optional<Token> verb =
        view.flatMap(draft::head).filter(v -> v.isVerb() && !draft.has(v, "obj"));
    verb.ifPresent(v -> draft.attach(noun, v.index(), "obj"));
  }

  private boolean isItsOwnInfinitive(Token clause, Token noun) {
    boolean to = draft
        .at(clause.index() - 1)
        .filter(t -> t.text().equals("to") && t.index() == noun.index() + 1)
        .isPresent();
    return to && clause.tag().equals("VB") && BIDDINGS.contains(noun.lemma());
  }

  /** "A country we call a friend arms rebels": two subjects in a row, the first of which is the sentence's. */
  private void subjectOfZeroRelative(Token verb) {
    List<Token> subjects = draft.children(verb, "nsubj").stream()
        .filter(s -> s.index() < verb.index())
        .toList();
    boolean two = verb.is("csubj") && subjects.size() == 2 && subjects.get(0).isNoun();
    if (two && verb.head() > verb.index()) {
      Token main = draft.token(verb.head());
      draft.attach(subjects.get(0), main.index(), subjectOf(main));
      draft.attach(verb, subjects.get(0).index(), "acl:relcl");
    }
  }

  /** "angry at the aid the US gives to the rebels": what follows the noun is said of it. */
  private void complementOfZeroRelative(Token noun) {
    Optional<Token> verb = draft.head(noun).filter(v -> v.isVerb() && v.index() > noun.index());
    boolean oblique =
        noun.isNoun() && noun.is("obl") && draft.has(noun, "case") && verb.isPresent();
    if (!oblique || !verb.get().is("ccomp") || draft.has(verb.get(), "mark")) {
      return;
    }
    Optional<Token> above =
        draft.head(verb.get()).filter(a -> a.isAdjective() && a.index() < noun.index());
    Optional<Token> subject = draft
        .child(verb.get(), "nsubj")
        .filter(s -> s.index() > noun.index() && s.index() < verb.get().index());
    boolean adjacent =
        subject.isPresent() && !draft.anyBetween(noun.index(), subject.get().index(), ",");
    if (above.isPresent() && adjacent) {
      draft.attach(noun, above.get().index(), "obl");
      draft.attach(verb.get(), noun.index(), "acl:relcl");
    }
  }

  private static final Set<String> NOMINATIVE = Set.of("it", "he", "she", "they", "we", "you", "i");

  /** "warned it considers them traitors": the pronoun before a verb without a subject is its subject. */
  private void pronounBeforeClause(Token verb) {
    boolean bare = verb.isVerb()
        && (verb.is("dep") || verb.is("ccomp") || verb.is("parataxis"))
        && isFinite(verb)
        && !draft.has(verb, "nsubj")
        && !draft.has(verb, "mark");
    if (!bare) {
      return;
    }
    int first = verb.index();
    while (first > 0 && isOwnAuxiliary(draft.token(first - 1), verb)) {
      first--;
    }
    draft
        .at(first - 1)
        .filter(p -> p.isPronoun()
            && NOMINATIVE.contains(p.text().toLowerCase(Locale.ROOT))
            && p.head() == verb.head()
            && p.is("obj"))
        .ifPresent(p -> {
          draft.attach(p, verb.index(), subjectOf(verb));
          draft.attach(verb, draft.token(verb.index()).head(), "ccomp");
        });
  }

  private static boolean isOwnAuxiliary(Token token, Token verb) {
    boolean quote = token.tag().equals("``") || token.tag().equals("''");
    return quote || token.head() == verb.index() && (token.is("aux") || token.is("advmod"));
  }

  /** "gave arms to vetted rebel groups": a participle after "to" describes the noun. */
  private void participleAfterTo(Token participle) {
    boolean past = participle.tag().equals("VBN") || participle.tag().equals("VBD");
    Optional<Token> to = draft
        .at(participle.index() - 1)
        .filter(t -> t.tag().equals("TO") && t.head() == participle.index());
    Optional<Token> noun = draft
        .child(participle, "obj")
        .filter(o -> o.isNoun() && o.index() > participle.index())
        .filter(o -> !draft.has(o, "det"));
    if (past && to.isPresent() && noun.isPresent()) {
      Optional<Token> above = draft.head(participle);
      draft.retag(participle, "VBN");
      draft.promote(noun.get(), participle, "amod");
      above.ifPresent(a -> draft.attach(noun.get(), a.index(), a.isVerb() ? "obl" : "nmod"));
      draft.attach(to.get(), noun.get().index(), "case");
    }
  }

  /** "the aim of ousting Assad": the gerund was taken for a part of the name. */
  private void gerundWithName(Token gerund) {
    boolean form = gerund.text().endsWith("ing")
        && (gerund.tag().equals("NN") || gerund.tag().equals("VBG"))
        && (gerund.is("compound") || gerund.is("amod"));
    Optional<Token> name = draft
        .head(gerund)
        .filter(n -> n.isProperNoun() && n.index() > gerund.index() && n.is("nmod"));
    Optional<Token> preposition =
        draft.at(gerund.index() - 1).filter(p -> BEFORE_GERUND.contains(p.text()) && p.is("case"));
    Optional<Token> pursuit = name.flatMap(draft::head).filter(h -> PURSUITS.contains(h.lemma()));
    if (form && preposition.isPresent() && pursuit.isPresent()) {
      draft.attach(gerund, pursuit.get().index(), "acl");
      draft.retag(gerund, "VBG");
      draft.attach(name.get(), gerund.index(), "obj");
      draft.attach(preposition.get(), gerund.index(), "mark");
    }
  }

  /** "Jordan – one of the opposition's supporters – said": the loose phrase describes the name before it. */
  private void oneOf(Token one) {
    boolean loose = one.text().equals("one") && one.is("dep") && draft.has(one, "nmod");
    Optional<Token> mark = draft
        .at(one.index() - 1)
        .filter(m -> m.text().equals(",")
            || m.text().equals("–")
            || m.text().equals("—")
            || m.text().equals("-"));
    Optional<Token> name = draft.at(one.index() - 2).filter(Token::isProperNoun);
    if (loose && mark.isPresent() && name.isPresent()) {
      draft.attach(one, name.get().index(), "appos");
    }
  }

  /** "\"They lie,\" said a diplomat": who stands behind the verb of what was said before is its subject. */
  private void speakerBehind(Token verb) {
    boolean speaks = SPEAKING.contains(verb.lemma()) && isFinite(verb) && !draft.has(verb, "nsubj");
    boolean after =
        draft.at(verb.index() - 1).filter(b -> QUOTED.contains(b.text())).isPresent();
    boolean said = verb.head() >= 0 || draft.has(verb, "ccomp") || draft.has(verb, "dep");
    Optional<Token> speaker = draft.child(verb, "obj").filter(o -> o.index() > verb.index());
    if (speaks && after && said) {
      speaker.ifPresent(s -> draft.attach(s, verb.index(), "nsubj"));
    }
  }

  private static final Set<String> SPEAKING =
      Set.of("say", "add", "write", "recall", "reply", "answer", "warn", "explain", "note", "joke");

  private static final Set<String> QUOTED = Set.of(",", "\"", "”", "''", "’", "'");
}
