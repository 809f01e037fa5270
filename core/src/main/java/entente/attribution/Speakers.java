package entente.attribution;

import entente.attribution.CueEntry.Kind;
import entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells who can say something from what can only show it; the nouns stand in {@code speakers.txt}. */
final class Speakers {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "who", "i", "we", "one", "many", "some");
  private static final List<String> NOUNS = CueLexicon.lines("speakers.txt").stream()
      .filter(l -> !l.isBlank() && !l.startsWith("#"))
      .map(String::strip)
      .toList();

  private Speakers() {}

  /** Whether the word names somebody who speaks, or a document that speaks for somebody. */
  static boolean canSpeak(Token word, CueLexicon lexicon) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return word.isProperNoun()
        || PRONOUNS.contains(lemma)
        || lexicon.is(lemma, 'N', Kind.DOCUMENT)
        || NOUNS.stream().anyMatch(n -> matches(n, lemma));
  }

  private static boolean matches(String noun, String lemma) {
    return noun.startsWith("-") ? lemma.endsWith(noun.substring(1)) : lemma.equals(noun);
  }
}
