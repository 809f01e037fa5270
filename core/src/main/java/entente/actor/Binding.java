package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Whom a pronoun cannot mean for reasons of syntax, after the principles of binding (Chomsky 1981): subject and object of
 * one verb are two, and nobody is found within the phrase that describes them.
 */
final class Binding {
  private final Casting casting;
  private final Sentence sentence;
  private final Token pronoun;
  private final Set<Dossier> barred;
  private final BiFunction<Sentence, Token, Optional<Draft>> reader;

  /** The barred are those of whom it is known otherwise that they are not meant. */
  Binding(
      Casting casting,
      Sentence sentence,
      Token pronoun,
      Set<Dossier> barred,
      BiFunction<Sentence, Token, Optional<Draft>> reader) {
    this.casting = casting;
    this.sentence = sentence;
    this.pronoun = pronoun;
    this.reader = reader;
    this.barred = new HashSet<>(barred);
    sentence.tokens().stream().filter(this::isOther).forEach(this::bar);
    described().ifPresent(this::bar);
  }

  private void bar(Token token) {
    Optional<Draft> other =
        token.tag().startsWith("W") ? reader.apply(sentence, token) : casting.at(sentence, token);
    other
        .filter(draft -> draft.isOne() && !draft.place && !token.is("obl") && !token.is("dep"))
        .ifPresent(draft -> barred.addAll(draft.dossiers));
  }

  /** Whether the mention, or another of the same actor, excludes that the pronoun means it. */
  boolean bars(Draft draft) {
    return draft.dossiers.stream().anyMatch(barred::contains)
        || draft.sentence.index() == sentence.index()
            && (isOther(draft.token()) || isPossessed(draft));
  }

  /** Whether the pronoun is the possessor of the mention: "his" is none of "his colleagues". */
  private boolean isPossessed(Draft draft) {
    return pronoun.is("nmod:poss") && pronoun.head() == draft.head;
  }

  /** Whom the phrase describes that the pronoun belongs to: Arnor in "Arnor, its neighbour" and "Arnor is its friend". */
  private Optional<Token> described() {
    if (!pronoun.is("nmod:poss")) {
      return Optional.empty();
    }
    Token owned = sentence.token(pronoun.head());
    if (owned.is("appos")) {
      return sentence.head(owned);
    }
    boolean relation = casting
        .words
        .noun(sentence, owned.index())
        .map(n -> n.is(ActorWords.Kind.RELATION, ActorWords.Kind.LAND, ActorWords.Kind.FOLLOWER))
        .orElse(false);
    return relation && sentence.child(owned, "cop").isPresent()
        ? sentence.child(owned, "nsubj")
        : Optional.empty();
  }

  /** Subject and object of one verb are two: "Ardal told him". */
  private boolean isOther(Token other) {
    if (pronoun.is("nmod:poss")
        || pronoun.head() < 0
        || other.index() == pronoun.index()
        || !isArgument(other)
        || !isArgument(pronoun)) {
      return false;
    }
    return other.head() == pronoun.head() && isArgument(other) || isUnderstoodSubject(other);
  }

  /** Whether the other is the subject that the pronoun's verb goes without ("the army agreed to help it"). */
  private boolean isUnderstoodSubject(Token other) {
    boolean object = !pronoun.is("nsubj") || isObjectForm();
    Token own = sentence.token(pronoun.head());
    if (other.is("obj") && own.is("xcomp") && own.head() == other.head() && !pronoun.is("nsubj")) {
      return true;
    }
    if (!other.is("nsubj") || !object) {
      return false;
    }
    Token verb = own;
    boolean alone = pronoun.is("nsubj") || sentence.child(verb, "nsubj").isEmpty();
    for (int steps = 0; steps < 4 && alone && verb.head() >= 0; steps++) {
      boolean shared = verb.is("ccomp") && verb.index() == own.index() && pronoun.is("nsubj");
      if (verb.is("ccomp") && !shared
          || verb.is("nsubj")
          || verb.is("csubj")
          || verb.is("parataxis")) {
        return false;
      }
      verb = sentence.token(verb.head());
      if (other.head() == verb.index()) {
        return true;
      }
      alone = sentence.child(verb, "nsubj").isEmpty();
    }
    return false;
  }

  /** "Him" as the subject of another verb: "Ardal recalled him saying". */
  private boolean isObjectForm() {
    return List.of("him", "them", "her").contains(pronoun.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isArgument(Token token) {
    return token.is("nsubj")
        || token.is("obj")
        || token.is("iobj")
        || token.is("obl")
        || token.is("dep");
  }
}
