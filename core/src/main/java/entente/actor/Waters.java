package entente.actor;

import entente.actor.NameFinder.Name;
import entente.language.Sentence;
import entente.language.Token;

/** Names of countries within the names of seas and straits, which name the country no more than the water. */
final class Waters {
  private Waters() {}

  /** "the Gulf of Oman", "the South China Sea", "the Taiwan Strait". */
  static boolean holds(Casting casting, Name name) {
    return isOf(casting, name.sentence(), name.first())
        || isBefore(casting, name.sentence(), name.last());
  }

  private static boolean isOf(Casting casting, Sentence sentence, int first) {
    int of = first - 1;
    while (of > 0 && sentence.token(of).tag().equals("DT")) {
      of--;
    }
    return of > 0
        && sentence.token(of).text().equals("of")
        && isWater(casting, sentence.token(of - 1));
  }

  private static boolean isBefore(Casting casting, Sentence sentence, int last) {
    return last + 1 < sentence.size() && isWater(casting, sentence.token(last + 1));
  }

  private static boolean isWater(Casting casting, Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && casting.words.is("water", token.text());
  }
}
