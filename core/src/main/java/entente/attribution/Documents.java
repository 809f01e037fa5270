package entente.attribution;

import entente.attribution.CueEntry.Kind;
import entente.language.Sentence;
import entente.language.Token;
import java.util.Optional;

/** Reports, cables, letters: behind them stands who wrote or leaked them, where the text names somebody. */
final class Documents {
  private Documents() {}

  /** Who wrote or leaked the document, or the noun itself when it is no document or nobody is named. */
  static Token author(Sentence sentence, Token noun, CueLexicon lexicon) {
    if (!lexicon.is(noun.lemma(), 'N', Kind.DOCUMENT)) {
      return noun;
    }
    return owner(sentence, noun).or(() -> maker(sentence, noun)).orElse(noun);
  }

  private static Optional<Token> owner(Sentence sentence, Token noun) {
    return sentence.child(noun, "nmod:poss").or(() -> Clauses.withCase(sentence, noun, "by"));
  }

  /** "cables leaked by X", "a report published by X". */
  private static Optional<Token> maker(Sentence sentence, Token noun) {
    int participle = noun.index() + 1;
    int last = Math.min(participle + 3, sentence.size() - 1);
    if (participle > last || !Clauses.isPast(sentence.token(participle))) {
      return Optional.empty();
    }
    for (int i = participle + 1; i <= last; i++) {
      if (sentence.token(i).lemma().equals("by")) {
        return SourceFinder.phraseBehind(sentence, sentence.token(i));
      }
    }
    return Optional.empty();
  }
}
