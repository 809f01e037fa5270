package entente.time;

import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tense in which a clause tells its event. */
enum Tense {
  /** "The army left", "the army was leaving". */
  PAST,
  /** "The army has left". */
  PERFECT,
  /** "The army had left": before what is being told. */
  PLUPERFECT,
  /** "The army leaves". */
  PRESENT,
  /** "The army will leave", "is due to leave"; of a past telling, "would leave". */
  FUTURE,
  /** "The army could leave", or no clause at all. */
  NONE;

  private static final Set<String> WILL =
      Set.of("will", "shall", "'ll", "’ll", "wo", "would", "'d", "’d");
  private static final Set<String> AHEAD =
      Set.copyOf(Table.rows("ahead.tsv").stream().map(row -> row.get(0)).toList());

  /** Whether the event is told as over. */
  boolean isPast() {
    return this == PAST || this == PERFECT || this == PLUPERFECT;
  }

  /** The tense of the clause that the word stands in; an infinitive or participle takes that of the verb above. */
  static Tense of(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Tense own = own(sentence, at);
      boolean ahead = at.index() != word.index() && AHEAD.contains(at.lemma());
      if (ahead || own != NONE || at.head() < 0 || isModal(sentence, at)) {
        return ahead && own != PLUPERFECT ? FUTURE : own;
      }
      at = sentence.token(at.head());
    }
    return NONE;
  }

  /** Whether the clause of the word has a modal verb. */
  static boolean isModal(Sentence sentence, Token at) {
    return auxiliaries(sentence, at).stream().anyMatch(aux -> aux.tag().equals("MD"));
  }

  /** The tense of the word's own verb, none for an infinitive or a noun. */
  static Tense own(Sentence sentence, Token at) {
    List<Token> auxiliaries = auxiliaries(sentence, at);
    if (auxiliaries.stream().anyMatch(aux -> aux.tag().equals("MD") && WILL.contains(lower(aux)))) {
      return FUTURE;
    }
    if (isModal(sentence, at)) {
      return NONE;
    }
    Optional<Token> finite = auxiliaries.stream().filter(Tense::isFinite).findFirst();
    if (finite.isEmpty() && isSecondOfTwo(sentence, at)) {
      return own(sentence, sentence.token(at.head()));
    }
    if (finite.isEmpty()) {
      return isFinite(at) ? finite(at) : isMistaken(sentence, at) ? PAST : NONE;
    }
    boolean have = finite.get().lemma().equals("have");
    boolean past = finite.get().tag().equals("VBD");
    return have ? (past ? PLUPERFECT : PERFECT) : past ? PAST : PRESENT;
  }

  /** "Has supported rebels and fought": the second verb stands under the auxiliary of the first. */
  private static boolean isSecondOfTwo(Sentence sentence, Token at) {
    return at.isVerb()
        && at.is("conj")
        && sentence.child(at, "nsubj").isEmpty()
        && sentence
            .head(at)
            .filter(head -> !auxiliaries(sentence, head).isEmpty())
            .isPresent();
  }

  /** "The British bombed us", taken for a participle though it has a subject. */
  private static boolean isMistaken(Sentence sentence, Token at) {
    return at.tag().equals("VBN")
        && sentence.children(at).stream().anyMatch(c -> c.relation().equals("nsubj"));
  }

  private static Tense finite(Token verb) {
    return verb.tag().equals("VBD") ? PAST : PRESENT;
  }

  private static boolean isFinite(Token token) {
    return Set.of("VBD", "VBZ", "VBP").contains(token.tag());
  }

  private static List<Token> auxiliaries(Sentence sentence, Token at) {
    return sentence.children(at).stream()
        .filter(c -> c.is("aux") || c.is("cop"))
        .toList();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
