package entente.attribution;

import entente.article.Span;
import entente.language.Sentence;
import entente.language.Token;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Questions about clauses that attribution asks of the syntax. */
final class Clauses {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  private Clauses() {}

  static boolean isFinite(Token token) {
    return FINITE.contains(token.tag());
  }

  static boolean isPast(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBN");
  }

  /** Whether a finite verb stands between two positions, both included. */
  static boolean hasFinite(Sentence sentence, int first, int last) {
    for (int i = Math.max(0, first); i <= last && i < sentence.size(); i++) {
      if (isFinite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "that" at a position begins a clause with a subject of its own, and is no subject itself. */
  static boolean opensClause(Sentence sentence, int position, int last) {
    if (position >= last) {
      return false;
    }
    Token next = sentence.token(position + 1);
    return !next.isVerb()
        && !next.tag().equals("MD")
        && !next.tag().startsWith("RB")
        && hasFinite(sentence, position + 2, last);
  }

  /** ", and that …": whether a content goes on with a second clause. */
  static boolean repeatsThat(Sentence sentence, int position, int last) {
    int at = position;
    boolean joined = false;
    while (at < last && (!isWord(sentence.token(at)) || sentence.token(at).tag().equals("CC"))) {
      joined |= sentence.token(at).tag().equals("CC");
      at++;
    }
    return joined
        && at < last
        && sentence.token(at).text().equals("that")
        && sentence.token(at).tag().equals("IN");
  }

  /** Whether a comma, perhaps within closing marks, stands before. */
  static boolean followsComma(Sentence sentence, int position) {
    int at = position - 1;
    while (at > 0 && "”\"’''".contains(sentence.token(at).text())) {
      at--;
    }
    return isComma(sentence, at);
  }

  static boolean isNegated(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(t -> NEGATIONS.contains(t.lemma().toLowerCase(Locale.ROOT))
            || t.lemma().equalsIgnoreCase("neither"));
  }

  static boolean isPassive(Sentence sentence, Token verb) {
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    boolean marked = sentence.child(verb, "aux:pass").isPresent()
        || sentence.child(verb, "nsubj:pass").isPresent();
    return marked
        || (sentence.child(verb, "nsubj").isEmpty()
            && sentence.child(verb, "aux").isEmpty()
            && (verb.is("acl") || verb.is("amod") || agent(sentence, verb).isPresent()));
  }

  /** The noun of the by-phrase. */
  static Optional<Token> agent(Sentence sentence, Token word) {
    return withCase(sentence, word, "by");
  }

  /** The noun that hangs on the word by a preposition. */
  static Optional<Token> withCase(Sentence sentence, Token word, String preposition) {
    return sentence.children(word).stream()
        .filter(t -> t.index() > word.index())
        .filter(t -> t.is("obl") || t.is("nmod"))
        .filter(t -> sentence.children(t, "case").stream()
            .anyMatch(c -> c.lemma().equalsIgnoreCase(preposition)))
        .findFirst();
  }

  static int left(Sentence sentence, Token token) {
    return sentence.subtree(token).nextSetBit(0);
  }

  static int right(Sentence sentence, Token token) {
    BitSet members = sentence.subtree(token);
    return members.length() - 1;
  }

  static boolean isComma(Sentence sentence, int position) {
    return position >= 0
        && position < sentence.size()
        && sentence.token(position).text().equals(",");
  }

  static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0))
        || token.text().startsWith("'") && token.text().length() > 1
        || token.text().startsWith("’") && token.text().length() > 1
        || token.text().startsWith("$")
        || token.text().startsWith("£")
        || token.text().startsWith("#");
  }

  /** The text between two positions without punctuation at its ends; null when nothing is left. */
  static @org.jspecify.annotations.Nullable Span trimmed(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from <= to && !opens(sentence.token(from))) {
      from++;
    }
    while (to >= from && !isWord(sentence.token(to)) && !closes(sentence.token(to))) {
      to--;
    }
    return from > to ? null : sentence.span(from, to);
  }

  private static boolean opens(Token token) {
    return isWord(token) || "“‘\"'``".contains(token.text()) && !token.text().equals("''");
  }

  private static boolean closes(Token token) {
    return "”’\"''".contains(token.text())
        || token.text().equals("%")
        || token.text().equals(")");
  }
}
