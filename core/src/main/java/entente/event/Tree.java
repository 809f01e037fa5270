package entente.event;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence as its parser drew it: which word hangs on which. */
final class Tree {
  private final Sentence sentence;
  private final List<List<Token>> children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    List<List<Token>> lists = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        lists.get(token.head()).add(token);
      }
    }
    this.children = lists;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> children(Token token) {
    return Collections.unmodifiableList(children.get(token.index()));
  }

  Optional<Token> child(Token token, String relation) {
    return children.get(token.index()).stream().filter(c -> c.is(relation)).findFirst();
  }

  Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  /** The words that hang on a word by a relation or one of its kinds. */
  List<Token> by(Token token, String relation) {
    return children.get(token.index()).stream().filter(c -> c.is(relation)).toList();
  }

  /** Adds a word and the words of its kind coordinated with it. */
  void addWithConjuncts(Token filler, Set<Token> found) {
    found.add(filler);
    for (Token child : children.get(filler.index())) {
      if (child.is("conj") && filler.isVerb() == child.isVerb() && !found.contains(child)) {
        addWithConjuncts(child, found);
      }
    }
  }
}
