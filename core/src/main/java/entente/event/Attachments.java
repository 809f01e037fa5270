package entente.event;

import entente.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The phrases with a preposition that may belong to a word, wherever the parser attached them. */
final class Attachments {
  /** Prepositions whose phrase belongs to the phrase before it more often than to the verb. */
  private static final Set<String> LOCAL = Set.of("of", "in", "by", "at");

  private final Tree tree;
  private final Phrases phrases;
  private final Forms forms;
  private final Governors governors;

  Attachments(Tree tree, Phrases phrases, Forms forms, Governors governors) {
    this.tree = tree;
    this.phrases = phrases;
    this.forms = forms;
    this.governors = governors;
  }

  /**
   * Phrases with a preposition, at the word itself, at its object, and, for an object, at its verb: both attachments
   * count.
   */
  List<Token> prepositional(Token token, String preposition, int depth) {
    List<Token> found = new ArrayList<>(phrases.attached(token, preposition));
    if (token.isVerb() && depth == 0) {
      for (Token object : tree.by(token, "obj")) {
        found.addAll(phrases.attached(object, preposition));
        attachedBelow(object, preposition, found);
      }
      for (Token object : tree.by(token, "nsubj:pass")) {
        found.addAll(phrases.attached(object, preposition));
      }
    }
    if (token.isNoun() && depth == 0) {
      prepositionalOfNoun(token, preposition, found);
    }
    if (found.isEmpty() && token.isVerb() && depth == 0) {
      subjectsOfInfinitives(token, preposition, found);
    }
    if (found.isEmpty() && token.isVerb() && depth == 0 && !LOCAL.contains(preposition)) {
      // "complained to the council on Monday over Iran": the parser may hang one phrase on another.
      tree.by(token, "obl").forEach(o -> found.addAll(phrases.attached(o, preposition)));
    }
    return found;
  }

  /** "pleaded with Iran to leave": the parser may take the preposition for a mark of the infinitive. */
  private void subjectsOfInfinitives(Token verb, String preposition, List<Token> found) {
    tree.by(verb, "advcl").stream()
        .filter(forms::isInfinitive)
        .filter(c -> tree.by(c, "mark").stream().anyMatch(m -> m.lemma().equals(preposition)))
        .forEach(c -> found.addAll(tree.by(c, "nsubj")));
  }

  /** "gave reports of the attack to Iran": the parser may hang "to Iran" under "attack". */
  private void attachedBelow(Token object, String preposition, List<Token> found) {
    for (Token child : tree.children(object)) {
      if (child.is("nmod") && !preposition.equals("of") && !preposition.equals("in")) {
        found.addAll(phrases.attached(child, preposition));
      }
    }
  }

  private void prepositionalOfNoun(Token noun, String preposition, List<Token> found) {
    Token whole = governors.whole(noun);
    if (whole.index() != noun.index()) {
      found.addAll(phrases.attached(whole, preposition));
    }
    for (Token verb : governors.governors(noun)) {
      boolean agent = preposition.equals("by") && forms.isPassive(verb);
      phrases.attached(verb, preposition).stream()
          .filter(p -> !agent && p.index() > noun.index())
          .forEach(found::add);
    }
    if (noun.is("conj")) {
      tree.head(noun)
          .filter(Token::isNoun)
          .ifPresent(h -> found.addAll(phrases.attached(h, preposition)));
    }
    tree.by(noun, "conj").stream()
        .filter(Token::isNoun)
        .forEach(c -> found.addAll(phrases.attached(c, preposition)));
  }
}
