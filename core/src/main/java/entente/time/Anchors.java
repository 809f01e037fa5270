package entente.time;

import entente.article.Block;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what "a week after the killing" and "since the coup" are counted from: an event that the text has dated. */
final class Anchors {
  /** Gives the date that a word has by an expression of time of its own. */
  interface Dates {
    EventDate of(int sentence, Token word);
  }

  /**
   * An event named beside another.
   *
   * @param noun the noun that names it
   * @param placing how the other lies to it
   */
  record Beside(Token noun, Placing placing) {}

  private static final Map<String, Placing> PREPOSITIONS = Map.of(
      "after", Placing.AFTER,
      "following", Placing.AFTER,
      "since", Placing.SINCE,
      "before", Placing.BEFORE,
      "until", Placing.UNTIL);

  private static final int FARTHEST = 12;
  private static final int AHEAD = 4;
  private static final int LEAD = 3;
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_DAYS = 400;

  private final Analysis analysis;

  Anchors(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The days from which the expression counts, by a date behind it or by what was told before; null if not known. */
  @Nullable
  Interval of(int sentence, TimePhrase phrase, @Nullable LocalDate published, Dates dates) {
    Sentence told = analysis.sentence(sentence);
    int end = end(told, phrase);
    for (TimePhrase other : Phrases.of(told, analysis)) {
      if (other.first() > phrase.last() && other.first() <= end && !other.isNarrative()) {
        return Reckoning.of(other, new Setting(published, null, false));
      }
    }
    return told.tokens().subList(phrase.last() + 1, end + 1).stream()
        .filter(t -> t.isNoun() || t.tag().equals("VBD"))
        .flatMap(noun -> before(sentence, noun, dates).stream())
        .findFirst()
        .map(date -> new Interval(date.from(), date.to()))
        .orElse(null);
  }

  /** The last word before a comma or stop. */
  private static int end(Sentence sentence, TimePhrase phrase) {
    int at = phrase.last();
    while (at + 1 < sentence.size()
        && Character.isLetterOrDigit(sentence.token(at + 1).text().charAt(0))) {
      at++;
    }
    return at;
  }

  /** "After the killing" that hangs on a word. */
  Optional<Beside> beside(int sentence, Token word) {
    Sentence told = analysis.sentence(sentence);
    for (Token noun : told.children(word)) {
      Placing placing = noun.is("obl") || noun.is("nmod")
          ? told.child(noun, "case").map(c -> PREPOSITIONS.get(c.lemma())).orElse(null)
          : null;
      if (placing != null && noun.isNoun() && !noun.isProperNoun()) {
        return Optional.of(new Beside(noun, placing));
      }
    }
    return Optional.empty();
  }

  /** The last event told before that the noun can mean, if it has a date of not much more than a year. */
  Optional<EventDate> before(int sentence, Token noun, Dates dates) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - FARTHEST); i--) {
      List<Token> tokens = analysis.sentence(i).tokens();
      for (int t = tokens.size() - 1; t >= 0; t--) {
        if (mean(noun, tokens.get(t))) {
          EventDate date = dates.of(i, tokens.get(t));
          if (isNarrow(date)) {
            return Optional.of(date);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The date that a text gives later to what its title or its first sentences have told without one: "has shelled …
   * The shelling on Sunday …".
   */
  Optional<EventDate> after(int sentence, Token word, Dates dates) {
    boolean title = analysis.sentence(sentence).block().kind() == Block.Kind.TITLE;
    int last = Math.min(analysis.sentences().size() - 1, sentence + AHEAD);
    for (int i = sentence + 1; (title || sentence < LEAD) && i <= last; i++) {
      Sentence later = analysis.sentence(i);
      for (Token token : later.tokens()) {
        if (mean(word, token) && (title || isSame(later, token))) {
          EventDate date = dates.of(i, token);
          if (isNews(date)) {
            return Optional.of(date);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Sentence sentence, Token noun) {
    return noun.isNoun()
        && sentence
            .child(noun, "det")
            .filter(d -> !d.lemma().equals("a") && !d.lemma().equals("an"))
            .isPresent();
  }

  /** A day or a week shortly before the day of publication. */
  private boolean isNews(EventDate date) {
    LocalDate published = analysis.article().published();
    return published != null
        && date.from() != null
        && date.to() != null
        && !date.from().plusDays(7).isBefore(date.to())
        && !date.from().plusMonths(1).isBefore(published);
  }

  private static boolean isNarrow(EventDate date) {
    return date.from() != null
        && date.to() != null
        && !date.from().plusDays(LONGEST_DAYS).isBefore(date.to());
  }

  /** "Killing" and "killed", "invasion" and "invaded", "coup" and "coup". */
  private static boolean mean(Token noun, Token event) {
    boolean word = event.isVerb() || event.isNoun() && !event.isProperNoun();
    String one = noun.lemma().toLowerCase(Locale.ROOT);
    String other = event.lemma().toLowerCase(Locale.ROOT);
    return word && stem(one).length() >= SHORTEST_STEM && stem(one).equals(stem(other));
  }

  private static String stem(String lemma) {
    return lemma.substring(0, Math.min(SHORTEST_STEM, lemma.length()));
  }
}
