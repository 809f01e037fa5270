package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands beside a noun: possessors, adjectives and compounds, appositions. */
final class Modifiers {
  /** What is said of things by those whose they are. */
  private static final Set<String> OWN = Set.of(
      "have",
      "own",
      "hold",
      "possess",
      "control",
      "keep",
      "operate",
      "run",
      "occupy",
      "administer");

  private final Tree tree;
  private final Phrases phrases;

  Modifiers(Tree tree, Phrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
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
    if (own.isEmpty() && isTitle(token)) {
      return tree.by(tree.head(token).orElseThrow(), "nmod:poss");
    }
    return own.isEmpty() ? owners(token) : own;
  }

  /** "assets that Iran has", "land owned by Iran", "ships belonging to Iran" are Iran's. */
  private List<Token> owners(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token clause : tree.by(token, "acl")) {
      if (clause.is("acl:relcl") && OWN.contains(clause.lemma())) {
        tree.by(clause, "nsubj").stream().filter(s -> !s.tag().startsWith("W")).forEach(found::add);
      } else if (clause.tag().equals("VBN") && OWN.contains(clause.lemma())) {
        found.addAll(phrases.attached(clause, "by"));
      } else if (clause.lemma().equals("belong")) {
        found.addAll(phrases.attached(clause, "to"));
      }
    }
    return found;
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
