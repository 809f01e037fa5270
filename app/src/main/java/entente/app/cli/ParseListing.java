package entente.app.cli;

import entente.app.library.StoredSentence;
import entente.language.Token;
import java.util.List;

/** Prints the syntax of a sentence as a tree, a word a line, each below the word it depends on. */
final class ParseListing {
  private static final int DEEPEST = 40;

  private final Screen screen;

  ParseListing(Screen screen) {
    this.screen = screen;
  }

  void print(StoredSentence sentence) {
    sentence.tokens().stream()
        .filter(t -> t.head() < 0)
        .forEach(root -> print(sentence.tokens(), root, 0));
  }

  private void print(List<Token> tokens, Token token, int depth) {
    String word = " ".repeat(2 * depth) + token.text();
    String entity = token.entity().equals("O") ? "" : "  " + token.entity();
    screen.line("  " + Screen.pad(word, 36) + " " + Screen.pad(token.relation(), 14) + token.tag()
        + entity);
    if (depth < DEEPEST) {
      tokens.stream()
          .filter(t -> t.head() == token.index())
          .forEach(t -> print(tokens, t, depth + 1));
    }
  }
}
