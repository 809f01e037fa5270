package entente.language;

import java.util.List;
import java.util.Set;

/**
 * Signs that the parser lost its way in a sentence: no finite verb at the root though there is one, a finite verb that
 * nothing is the subject of, a clause or a verb as the subject.
 */
final class Doubts {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> WITHOUT_SUBJECT =
      Set.of("aux", "cop", "conj", "acl", "fixed", "amod", "compound");

  private final Draft draft;

  private Doubts(Draft draft) {
    this.draft = draft;
  }

  /** How many signs there are. */
  static long count(Draft draft) {
    return new Doubts(draft).count();
  }

  private long count() {
    long odd = draft.tokens().stream()
        .filter(t -> isRootless(t) || lacksSubject(t) || isOddSubject(t))
        .count();
    return odd + (isVerbless() ? 1 : 0);
  }

  private boolean isVerbless() {
    List<Token> words = draft.tokens();
    return words.get(words.size() - 1).text().equals(".") && Homographs.isVerbless(words);
  }

  private boolean isRootless(Token root) {
    boolean state = root.isVerb() || draft.has(root, "cop");
    return root.head() < 0
        && !state
        && draft.tokens().stream()
            .anyMatch(t -> FINITE.contains(t.tag()) || t.tag().equals("MD"));
  }

  private boolean lacksSubject(Token verb) {
    return FINITE.contains(verb.tag())
        && WITHOUT_SUBJECT.stream().noneMatch(verb::is)
        && !draft.has(verb, "nsubj")
        && !draft.has(verb, "csubj")
        && !draft.has(verb, "expl");
  }

  /** "what we know is …", "fighting them is …" and "to fight is …" may be subjects, other clauses hardly. */
  private boolean isOddSubject(Token token) {
    if (token.is("nsubj")) {
      return FINITE.contains(token.tag());
    }
    boolean clause = token.is("csubj") && !token.tag().equals("VBG") && !draft.has(token, "mark");
    return clause
        && draft.tokens().stream()
            .noneMatch(t -> t.head() == token.index() && t.tag().startsWith("W"));
  }
}
