package entente.statement;

import entente.article.Span;
import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that belong to a noun: what is shown of it as object, act or place. */
final class Phrases {
  /** Relations that belong to a short noun phrase; clauses and appositions do not. */
  private static final Set<String> SHORT = Set.of(
      "det", "amod", "compound", "nummod", "nmod:poss", "case", "advmod", "punct", "fixed", "flat");

  private Phrases() {}

  /** The noun with its determiners, modifiers and "of" phrases. */
  static Span nounPhrase(Sentence sentence, Token head) {
    int[] range = {head.index(), head.index()};
    grow(sentence, head, range, true, 0);
    return sentence.span(range[0], range[1]);
  }

  private static void grow(Sentence sentence, Token at, int[] range, boolean top, int depth) {
    if (depth > 6) {
      return;
    }
    for (Token child : sentence.children(at)) {
      boolean near = SHORT.contains(child.relation())
          && !(top && child.is("case"))
          && !(child.is("punct") && !child.tag().equals("HYPH"));
      boolean linked = child.is("nmod")
          && !child.is("nmod:poss")
          && hasCase(sentence, child, "of", "in", "for", "to", "with", "on");
      boolean owner = child.is("nmod:poss");
      if (near || linked || owner) {
        range[0] = Math.min(range[0], child.index());
        range[1] = Math.max(range[1], child.index());
        grow(sentence, child, range, false, depth + 1);
      }
    }
  }

  private static boolean hasCase(Sentence sentence, Token noun, String... words) {
    Optional<Token> marker = sentence.child(noun, "case");
    return marker.isPresent() && List.of(words).contains(marker.get().lemma());
  }

  /** A verb or noun with all that depends on it. */
  static Span clause(Sentence sentence, Token head) {
    var members = sentence.subtree(head);
    int first = members.nextSetBit(0);
    int last = members.length() - 1;
    while (last > first && sentence.token(last).is("punct")) {
      last--;
    }
    return sentence.span(first, last);
  }
}
