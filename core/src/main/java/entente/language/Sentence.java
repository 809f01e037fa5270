package entente.language;

import entente.article.Block;
import entente.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of an article: its tokens and the tree of their dependencies.
 *
 * @param index position in the article, from 0
 * @param block the block of the article it stands in
 * @param blockIndex position of that block in the article, from 0
 * @param span where it stands in the article's text
 * @param tokens its words in order; never empty
 */
public record Sentence(int index, Block block, int blockIndex, Span span, List<Token> tokens) {
  /** Copies the list of tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The word at a position. */
  public Token token(int position) {
    return tokens.get(position);
  }

  /** The number of words. */
  public int size() {
    return tokens.size();
  }

  /** The root of the tree: the first word without a head. */
  public Token root() {
    return tokens.stream().filter(t -> t.head() < 0).findFirst().orElse(tokens.get(0));
  }

  /** The word that the given one depends on, if it is not the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that depend on the given one, in the order of the text. */
  public List<Token> children(Token token) {
    List<Token> children = new ArrayList<>();
    for (Token candidate : tokens) {
      if (candidate.head() == token.index()) {
        children.add(candidate);
      }
    }
    return children;
  }

  /** The words that depend on the given one by the relation (or a subtype of it), in the order of the text. */
  public List<Token> children(Token token, String relation) {
    return children(token).stream().filter(t -> t.is(relation)).toList();
  }

  /** The first word that depends on the given one by the relation (or a subtype of it). */
  public Optional<Token> child(Token token, String relation) {
    return children(token, relation).stream().findFirst();
  }

  /** The positions of the word and of all that depend on it, directly or not. */
  public BitSet subtree(Token token) {
    BitSet members = new BitSet(tokens.size());
    List<Token> open = new ArrayList<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (!members.get(next.index())) {
        members.set(next.index());
        open.addAll(children(next));
      }
    }
    return members;
  }

  /** Whether the word depends on the other one, directly or not, or is it. */
  public boolean dominates(Token above, Token below) {
    Token at = below;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == above.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** The stretch of text from the first to the last of two positions, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }
}
