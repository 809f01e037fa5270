package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clauses a word governs: complements, infinitives of purpose, what is said or quoted, participles. */
final class Subclauses {
  private final Tree tree;
  private final Forms forms;

  Subclauses(Tree tree, Forms forms) {
    this.tree = tree;
    this.forms = forms;
  }

  List<Token> clauses(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token child : tree.children(token)) {
      boolean complement =
          child.is("xcomp") || child.is("ccomp") || child.is("acl") && forms.isInfinitive(child);
      boolean infinitive =
          child.is("advcl") && forms.isInfinitive(child) && child.index() > token.index();
      boolean quoted = child.is("parataxis") && child.isVerb() && !isSentenceOfItsOwn(token, child);
      if (complement || infinitive || quoted) {
        found.add(child);
      }
    }
    // "Iran must leave, the minister said": the verb of speaking hangs on what is said.
    tree.head(token)
        .filter(h ->
            token.is("parataxis") && token.index() > h.index() && (h.isVerb() || h.isAdjective()))
        .ifPresent(found::add);
    if (token.isNoun()) {
      strayClauses(token, found);
    }
    return found;
  }

  /** "Iran asked for talks; Iraq left": what follows a semicolon is told besides. */
  private boolean isSentenceOfItsOwn(Token token, Token clause) {
    for (int i = token.index() + 1; i < clause.index(); i++) {
      if (tree.sentence().token(i).text().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** "made a threat to leave": the parser may hang the infinitive on the verb, or the noun under the infinitive. */
  private void strayClauses(Token noun, List<Token> found) {
    Optional<Token> head = tree.head(noun);
    if (head.filter(Token::isVerb).isEmpty()) {
      return;
    }
    if (noun.is("obj")) {
      tree.children(head.get()).stream()
          .filter(
              c -> (c.is("xcomp") || c.is("ccomp") || c.is("advcl")) && c.index() > noun.index())
          .filter(c -> forms.isInfinitive(c) || c.is("ccomp"))
          .forEach(found::add);
    } else if (noun.is("nsubj")
        && forms.isInfinitive(head.get())
        && head.get().index() > noun.index()) {
      found.add(head.get());
    }
  }

  /** "rallied, demanding reforms": what is done along with an act. */
  List<Token> participles(Token verb) {
    return tree.children(verb).stream()
        .filter(c -> c.is("advcl") && c.tag().equals("VBG") && c.index() > verb.index())
        .toList();
  }
}
