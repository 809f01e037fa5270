package entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of a sentence while the parser's drawing of it is being mended. */
final class Draft {
  private final List<Token> tokens;

  Draft(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  List<Token> tokens() {
    return List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The word at a place, or none outside the sentence. */
  Optional<Token> at(int index) {
    return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
  }

  Optional<Token> head(Token token) {
    return at(token.head());
  }

  List<Token> children(Token token, String relation) {
    return tokens.stream()
        .filter(t -> t.head() == token.index() && t.is(relation))
        .toList();
  }

  Optional<Token> child(Token token, String relation) {
    return children(token, relation).stream().findFirst();
  }

  boolean has(Token token, String relation) {
    return child(token, relation).isPresent();
  }

  /** Whether the other word hangs somewhere below the word, or is it. */
  boolean dominates(Token above, Token other) {
    int at = other.index();
    for (int i = 0; at >= 0 && i <= tokens.size(); i++) {
      if (at == above.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  boolean anyBetween(int from, int to, String text) {
    return IntStream.range(from + 1, to).anyMatch(i -> tokens.get(i).text().equals(text));
  }

  /** Hangs a word elsewhere; nothing is done where the sentence would hang on itself. */
  boolean attach(Token token, int head, String relation) {
    Token now = token(token.index());
    if (head >= 0 && dominates(now, token(head))) {
      return false;
    }
    tokens.set(now.index(), with(now, now.tag(), head, relation));
    return true;
  }

  void retag(Token token, String tag) {
    Token now = token(token.index());
    tokens.set(now.index(), with(now, tag, now.head(), now.relation()));
  }

  /** Puts a word where another hangs, and the other below it. */
  void promote(Token token, Token above, String relation) {
    Token now = token(token.index());
    Token was = token(above.index());
    tokens.set(now.index(), with(now, now.tag(), was.head(), was.relation()));
    tokens.set(was.index(), with(was, was.tag(), now.index(), relation));
  }

  private static Token with(Token t, String tag, int head, String relation) {
    String lemma = tag.equals(t.tag()) ? t.lemma() : LanguageReader.lemmaOf(t.text(), tag);
    return new Token(t.index(), t.span(), t.text(), lemma, tag, t.entity(), head, relation);
  }
}
