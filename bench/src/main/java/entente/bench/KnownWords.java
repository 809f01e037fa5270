package entente.bench;

import entente.event.Lexicon;
import entente.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words of the lexicon may mean which types. */
final class KnownWords {
  /** Verbs that say nothing by themselves, whatever examples have them. */
  private static final Set<String> EMPTY = Set.of("be", "have", "do", "get");

  private final Map<String, Set<String>> typesByWord = new HashMap<>();

  /** Takes all entries of a lexicon. */
  KnownWords(Lexicon lexicon) {
    for (Lexicon.Entry entry : lexicon.entries()) {
      for (String lemma : entry.lemmas()) {
        typesByWord
            .computeIfAbsent(entry.part() + " " + lemma, k -> new HashSet<>())
            .add(entry.type().name());
      }
    }
  }

  /** Whether some example has the word with one of the types. */
  boolean mayMean(Token token, Set<String> types) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return !EMPTY.contains(lemma)
        && typesByWord.getOrDefault(part(token) + " " + lemma, Set.of()).stream()
            .anyMatch(types::contains);
  }

  private static String part(Token token) {
    if (token.isVerb()) {
      return "v";
    }
    return token.isNoun() ? "n" : token.isAdjective() ? "a" : "x";
  }
}
