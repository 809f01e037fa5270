package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.Optional;
import java.util.Set;

/** The subject that a pronoun before it may mean, where the pronoun stands in a clause or phrase that opens the sentence. */
final class Fronted {
  /** Parts of speech that open a clause or phrase before the main clause. */
  private static final Set<String> OPENERS = Set.of("IN", "VBG", "VBN", "TO");

  private final Sentence sentence;
  private final Token pronoun;

  Fronted(Sentence sentence, Token pronoun) {
    this.sentence = sentence;
    this.pronoun = pronoun;
  }

  /** The subject that follows: "As his troops advanced, the general…". */
  Optional<Token> subject() {
    Token root = sentence.root();
    return sentence.children(root, "nsubj").stream()
        .filter(t -> t.index() > pronoun.index() && !sentence.dominates(t, pronoun))
        .findFirst()
        .filter(t -> isFronted(root, t))
        .or(this::subjectBehindComma);
  }

  /** "Having lost its capital, Arnor asked…", where the parser took the first verb for the main one. */
  private Optional<Token> subjectBehindComma() {
    boolean opens = sentence.tokens().subList(0, pronoun.index()).stream()
        .noneMatch(t -> t.is("nsubj") || t.text().equals(","));
    int comma = pronoun.index() + 1;
    while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
      comma++;
    }
    int from = comma;
    return !opens || !OPENERS.contains(sentence.token(0).tag())
        ? Optional.empty()
        : sentence.tokens().stream()
            .filter(t -> t.index() > from && t.is("nsubj"))
            .findFirst();
  }

  /** Whether the pronoun stands in a clause or phrase before the subject that is no clause of equal rank. */
  private boolean isFronted(Token root, Token subject) {
    Token at = pronoun;
    while (at.head() >= 0 && at.head() != root.index()) {
      at = sentence.token(at.head());
    }
    return at.index() < subject.index()
        && !at.is("nsubj")
        && !at.is("ccomp")
        && !at.is("parataxis")
        && !at.is("conj");
  }
}
