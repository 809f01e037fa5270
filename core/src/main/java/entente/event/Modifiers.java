package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a noun: possessors, adjectives and compounds, appositions. */
final class Modifiers {
  private final Tree tree;

  Modifiers(Tree tree) {
    this.tree = tree;
  }

  List<Token> modifiers(Token token) {
    List<Token> found = new ArrayList<>();
    if (isTitle(token)) {
      tree.children(tree.head(token).orElseThrow()).stream()
          .filter(c -> (c.is("amod") || c.is("compound")) && c.index() < token.index())
          .forEach(found::add);
    }
    for (Token child : tree.children(token)) {
      if ((child.is("amod") || child.is("compound") || child.is("nmod:poss"))
          && !child.is("compound:prt")) {
        found.add(child);
        found.addAll(tree.by(child, "compound"));
      }
    }
    return found;
  }

  /** Of "Iran's commander Soleimani" the parser may make "Iran's" a possessor of the man. */
  List<Token> possessors(Token token) {
    List<Token> own = tree.by(token, "nmod:poss");
    return own.isEmpty() && isTitle(token)
        ? tree.by(tree.head(token).orElseThrow(), "nmod:poss")
        : own;
  }

  List<Token> appositions(Token token) {
    List<Token> found = new ArrayList<>(tree.by(token, "appos"));
    tree.head(token).filter(h -> token.is("appos")).ifPresent(found::add);
    return found;
  }

  private boolean isTitle(Token token) {
    return token.is("compound") && tree.head(token).filter(Token::isProperNoun).isPresent();
  }
}
