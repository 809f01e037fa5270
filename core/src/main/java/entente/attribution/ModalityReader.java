package entente.attribution;

import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says of an act in a sentence whether it happened or is planned, possible, hypothetical, demanded or denied. The words
 * of the act's own clause are read first, then the words that govern it, from the inside out: each of them says what its
 * complement is when it is itself affirmed or negated (the signatures of Nairn, Condoravdi and Karttunen 2006).
 */
public final class ModalityReader {
  private static final Set<String> CLAUSES =
      Set.of("xcomp", "ccomp", "advcl", "acl", "csubj", "dep", "obl", "nmod");
  /** Prepositions of time and circumstance: what follows them is no complement of the word above. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("at", "after", "before", "during", "amid", "despite", "since", "until", "under", "in");

  private static final Set<String> VAGUE =
      Set.of("something", "anything", "nothing", "kind", "sort");
  private static final int DEPTH = 8;

  /**
   * The modality of an act, and by what.
   *
   * @param modality how sure the text is
   * @param how the deciding words, the outermost last, for explanations
   */
  public record Reading(Modality modality, String how) {}

  private final ModalityLexicon lexicon = ModalityLexicon.standard();

  /** A reader; it holds no state and may be shared by threads. */
  public ModalityReader() {}

  /**
   * Reads the modality of the act that a word names.
   *
   * @param sentence the sentence
   * @param trigger a verb, noun or adjective of it
   */
  public Reading of(Sentence sentence, Token trigger) {
    return of(sentence, trigger, 0);
  }

  private Reading of(Sentence sentence, Token word, int depth) {
    Reading own = own(sentence, word);
    if (depth > DEPTH || (word.head() < 0 && governorAhead(sentence, word).isEmpty())) {
      return own;
    }
    if (isRelative(sentence, word)) {
      return own;
    }
    Token head = governorAhead(sentence, word).orElseGet(() -> sentence.token(word.head()));
    if (word.is("conj")) {
      return conjunct(sentence, word, head, own, depth);
    }
    if (isPurpose(sentence, word, head)) {
      return purpose(sentence, word, head, own);
    }
    ModalityEntry entry = entry(sentence, word, head);
    if (entry == null) {
      return through(sentence, word, head) ? compose(own, of(sentence, head, depth + 1)) : own;
    }
    return embedded(entry, own, of(sentence, head, depth + 1), head);
  }

  /** "Which overthrew the government": a fact of its own, whatever the parser hangs it on. */
  private static boolean isRelative(Sentence sentence, Token word) {
    return word.tag().equals("VBD")
        && sentence
            .child(word, "nsubj")
            .filter(s -> s.text().equals("which") || s.text().equals("who"))
            .isPresent();
  }

  /** "a plan to attack", "considers leaving": the word before governs the act wherever the parser hangs it. */
  private Optional<Token> governorAhead(Sentence sentence, Token word) {
    int at = word.index() - 1;
    if (at >= 0 && word.tag().equals("VBG") && sentence.token(at).isVerb()) {
      return Optional.of(sentence.token(at)).filter(v -> governsClause(v.lemma(), 'V'));
    }
    if (at < 1
        || !sentence.token(at).tag().equals("TO")
        || sentence.token(at - 1).is("fixed")) {
      return Optional.empty();
    }
    Token noun = sentence.token(at - 1);
    return Optional.of(noun).filter(n -> n.isNoun() && governsClause(n.lemma(), 'N'));
  }

  private boolean governsClause(String lemma, char part) {
    return lexicon.of(lemma, part).stream().anyMatch(ModalityEntry::governsClause);
  }

  private Reading own(Sentence sentence, Token word) {
    return new OwnModality(sentence, lexicon).of(word);
  }

  /** A conjunct shares what governs the first, and its auxiliaries when it has neither its own nor a subject. */
  private Reading conjunct(Sentence sentence, Token word, Token first, Reading own, int depth) {
    boolean separate = sentence.child(word, "nsubj").isPresent()
        || sentence.children(word, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
    boolean bare = word.tag().equals("VB") || !word.isVerb() || word.tag().equals(first.tag());
    if (own.modality() != Modality.ACTUAL || separate || !bare) {
      return own;
    }
    return of(sentence, first, depth + 1);
  }

  /** What a word makes of the act, where the lexicon knows it. */
  private ModalityEntry entry(Sentence sentence, Token word, Token head) {
    char part = head.isVerb() || head.tag().equals("MD") ? 'V' : head.isNoun() ? 'N' : 'J';
    for (ModalityEntry entry : entries(sentence, head, part)) {
      if (governs(sentence, entry, word, head)) {
        return entry;
      }
    }
    if (part == 'V' && head.tag().equals("VBN")) {
      return adjective(sentence, word, head);
    }
    return null;
  }

  /** Those of the word with its particle, else of the word: "rule out", but "call" for "call on". */
  private List<ModalityEntry> entries(Sentence sentence, Token head, char part) {
    List<ModalityEntry> entries = lexicon.of(lemma(sentence, head), part);
    return entries.isEmpty() ? lexicon.of(head.lemma(), part) : entries;
  }

  private ModalityEntry adjective(Sentence sentence, Token word, Token head) {
    return lexicon.of(head.text(), 'J').stream()
        .filter(e -> governs(sentence, e, word, head))
        .findFirst()
        .orElse(null);
  }

  private static String lemma(Sentence sentence, Token head) {
    Optional<Token> particle = sentence.child(head, "compound:prt");
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return particle.map(p -> lemma + " " + p.lemma()).orElse(lemma);
  }

  private boolean governs(Sentence sentence, ModalityEntry entry, Token word, Token head) {
    if (entry.complement() == ModalityEntry.Complement.SUBJECT) {
      return word.is("nsubj");
    }
    if (entry.complement() == ModalityEntry.Complement.INTENT) {
      return isObject(sentence, word) && governsClause(word.lemma(), 'N');
    }
    if (entry.complement() == ModalityEntry.Complement.OTHER
        && !isOfAnother(sentence, word, head)) {
      return false;
    }
    if (head.lemma().equals("feel") && sentence.child(word, "xcomp").isPresent()) {
      return false; // "felt compelled to leave"
    }
    boolean clause = word.isVerb() || isPredicate(sentence, word);
    boolean ahead = head.index() == word.index() - 1 && word.tag().equals("VBG")
        || head.index() == word.index() - 2
            && sentence.token(head.index() + 1).tag().equals("TO");
    if (ahead) {
      return entry.governsClause();
    }
    if (clause && CLAUSES.contains(SourceFinder.universal(word.relation()))) {
      return entry.governsClause()
          && !(isFact(sentence, word) && isOpen(entry))
          && !(word.is("dep") && isFact(sentence, word))
          && !word.relation().equals("acl:relcl")
          && word.index() > head.index();
    }
    return isObject(sentence, word) && entry.governsNoun();
  }

  private static boolean isObject(Sentence sentence, Token word) {
    boolean phrase = (word.is("obl") || word.is("nmod"))
        && sentence.children(word, "case").stream()
            .noneMatch(c -> CIRCUMSTANCES.contains(c.text().toLowerCase(Locale.ROOT)));
    return phrase || word.is("obj") || word.relation().equals("nsubj:pass") || word.is("compound");
  }

  /** Whether the act is that of somebody named between the two words. */
  private static boolean isOfAnother(Sentence sentence, Token word, Token head) {
    return sentence.child(word, "nsubj").isPresent()
        || sentence
            .child(head, "obj")
            .filter(o -> o.index() > head.index() && o.index() < word.index())
            .isPresent();
  }

  /** "told him that the army had left" and "fears that it has left" speak of a fact; "told him to leave" does not. */
  private static boolean isOpen(ModalityEntry entry) {
    return entry.part() == 'V'
        && entry.complement() != ModalityEntry.Complement.FINITE
        && (entry.affirmed() == Modality.DEMANDED || entry.affirmed() == Modality.POSSIBLE);
  }

  private static boolean isFact(Sentence sentence, Token word) {
    String finite = sentence.children(word).stream()
        .filter(c -> c.is("aux") || c.is("cop"))
        .map(Token::tag)
        .findFirst()
        .orElse(word.tag());
    return finite.equals("VBD")
        || finite.equals("VBZ")
        || finite.equals("VBP") && !word.tag().equals("VBP")
        || finite.equals("MD");
  }

  private static boolean isPredicate(Sentence sentence, Token word) {
    return sentence.child(word, "cop").isPresent()
        || sentence.child(word, "mark").isPresent();
  }

  /** Whether the modality of the governing word is that of the act: infinitives, light verbs. */
  private boolean through(Sentence sentence, Token word, Token head) {
    if (word.is("xcomp")) {
      return true;
    }
    boolean vague = VAGUE.contains(head.lemma()) && (word.is("nmod") || word.is("acl"));
    return vague || word.is("aux") || word.is("cop");
  }

  /** "in order to …", "to …" behind a full clause. */
  private boolean isPurpose(Sentence sentence, Token word, Token head) {
    boolean infinitive =
        sentence.children(word, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    boolean behindObject = word.is("xcomp") && sentence.child(head, "obj").isPresent();
    return infinitive
        && head.isVerb()
        && (word.is("advcl") || behindObject)
        && entries(sentence, head, 'V').stream().noneMatch(e -> governs(sentence, e, word, head));
  }

  private Reading purpose(Sentence sentence, Token word, Token head, Reading own) {
    return own.modality() == Modality.ACTUAL ? new Reading(Modality.PLANNED, "purpose") : own;
  }

  private static Reading embedded(ModalityEntry entry, Reading own, Reading outer, Token head) {
    String how = head.lemma().toLowerCase(Locale.ROOT);
    Modality effect = outer.modality() == Modality.DENIED ? entry.negated() : entry.affirmed();
    if (effect == Modality.ACTUAL && outer.modality() == Modality.DENIED) {
      return own;
    }
    if (effect == Modality.ACTUAL) {
      return compose(own, outer);
    }
    if (own.modality() == Modality.DENIED) {
      return effect == Modality.DENIED ? new Reading(Modality.ACTUAL, own.how() + ", " + how) : own;
    }
    boolean open = outer.modality() == Modality.HYPOTHETICAL
        || outer.modality() == Modality.POSSIBLE
        || outer.modality() == Modality.DEMANDED;
    return open
        ? new Reading(outer.modality(), how + ", " + outer.how())
        : new Reading(effect, how);
  }

  /** The modality of an act whose clause is governed by one that says nothing about it. */
  private static Reading compose(Reading own, Reading outer) {
    if (own.modality() == Modality.DENIED && outer.modality() == Modality.DENIED) {
      return new Reading(Modality.ACTUAL, own.how() + ", " + outer.how());
    }
    return outer.modality() == Modality.ACTUAL || own.modality() == Modality.DENIED ? own : outer;
  }
}
