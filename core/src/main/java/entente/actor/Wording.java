package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.Locale;

/** How a phrase words those whom it describes, for their names. */
final class Wording {
  private final Phrase phrase;
  private final Sentence sentence;
  private final Token head;
  private final ActorWords words;

  Wording(Phrase phrase) {
    this.phrase = phrase;
    this.sentence = phrase.sentence;
    this.head = phrase.head;
    this.words = phrase.casting.words;
  }

  /** Nouns (and, if wanted, adjectives) before the noun that are no names, and the noun. */
  String core(boolean adjectives) {
    StringBuilder core = new StringBuilder();
    for (Token token : phrase.modifiers()) {
      boolean kept = token.is("compound") || adjectives;
      if (kept
          && phrase.casting.at(sentence, token).isEmpty()
          && !isLeading(token)
          && !isParticiple(token)) {
        core.append(text(token)).append(' ');
      }
    }
    return core.append(text(head)).toString();
  }

  private boolean isParticiple(Token token) {
    return token.index() > 0 && sentence.token(token.index() - 1).text().equals("-");
  }

  /** The word as it is written within a sentence. */
  private String text(Token token) {
    boolean begins = token.index() == 0 || sentence.token(token.index() - 1).is("punct");
    return begins && !token.isProperNoun() && phrase.casting.at(sentence, token).isEmpty()
        ? token.text().toLowerCase(Locale.ROOT)
        : token.text();
  }

  /** Whether the noun and the word before it have capitals, so that they are a name. */
  boolean isTitled() {
    int before = head.index() - 1;
    return before >= 0
        && isCapital(head)
        && isCapital(sentence.token(before))
        && sentence.token(before).isProperNoun()
        && (before > 0 || sentence.size() > 2 && sentence.token(before).is("compound"));
  }

  /** Whether a capitalised word that is no other name stands before the noun ("the Ardal group"), or it is itself a name. */
  boolean isNamed() {
    int before = head.index() - 1;
    boolean named = before > 0
        && sentence.token(before).isProperNoun()
        && sentence.token(before).is("compound")
        && isCapital(sentence.token(before))
        && phrase.casting.at(sentence, before).isEmpty()
        && phrase.nations().isEmpty();
    return named || isTitled();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /** The words with capitals that end in the noun. */
  String name() {
    int from = head.index();
    while (from > 0
        && isCapital(sentence.token(from - 1))
        && !sentence.token(from - 1).is("det")) {
      from--;
    }
    int last = isCapital(head) ? head.index() : head.index() - 1;
    return phrase.casting.text(sentence, from, last);
  }

  /** The whole phrase as written, from the first adjective or noun on. */
  String description() {
    int from = phrase.first();
    while (from < head.index() && isLeading(sentence.token(from))) {
      from++;
    }
    String text = phrase.casting.text(sentence, from, head.index());
    return text(sentence.token(from)).charAt(0) + text.substring(1);
  }

  private boolean isLeading(Token token) {
    return token.is("det")
        || token.is("nummod")
        || token.is("nmod:poss")
        || token.is("case")
        || token.is("advmod")
        || token.tag().equals("CD")
        || token.tag().equals("POS")
        || token.tag().equals("VBG") && token.is("amod")
        || words.is("filler", token.text());
  }
}
