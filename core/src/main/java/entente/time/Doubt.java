package entente.time;

import entente.language.Sentence;
import entente.language.Token;
import java.util.Locale;
import java.util.Set;

/** Tells words that only look like expressions of time: the verb "may", 2015 people, resolution 1701. */
final class Doubt {
  private static final Set<String> COUNTED = words("counted");
  private static final Set<String> NUMBERED = words("numbered");

  private static final Set<String> ANY = Set.of("a", "any", "every", "each");

  private Doubt() {}

  private static Set<String> words(String kind) {
    return Set.copyOf(Table.rows("no-times.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .toList());
  }

  static boolean noTime(Sentence sentence, TimePhrase phrase) {
    return isNoMonth(sentence, phrase)
        || isNoYear(sentence, phrase)
        || isAnyWeekday(sentence, phrase)
        || isHeld(sentence, phrase);
  }

  /** "In the days after the siege" is no count of days: the word only holds what is behind it. */
  private static boolean isHeld(Sentence sentence, TimePhrase phrase) {
    return phrase.isBesideEvent()
        && phrase.text().indexOf(' ') == phrase.text().lastIndexOf(' ')
        && phrase.first() > 0
        && Set.of("DT", "JJ", "PRP$", "JJS")
            .contains(sentence.token(phrase.first() - 1).tag());
  }

  /** "He would fly out on a Friday": no Friday in particular. */
  private static boolean isAnyWeekday(Sentence sentence, TimePhrase phrase) {
    return phrase.sense() == TimePhrase.Sense.WEEKDAY
        && phrase.first() > 0
        && ANY.contains(sentence.token(phrase.first() - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "May" and "March" as verbs, in lower case or as part of a name. */
  private static boolean isNoMonth(Sentence sentence, TimePhrase phrase) {
    if (!phrase.has("month")) {
      return false;
    }
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Token token = sentence.token(i);
      boolean month = token.text().toLowerCase(Locale.ROOT).equals(phrase.part("month"));
      if (month) {
        boolean name = token.entity().equals("PERSON") && !phrase.has("day") && !phrase.has("year");
        boolean lower = Character.isLowerCase(token.text().charAt(0));
        boolean bare = !phrase.has("day") && !phrase.has("year");
        boolean verb = token.isVerb() || token.tag().equals("MD");
        return lower || bare && (verb || name) || isSurname(sentence, phrase);
      }
    }
    return false;
  }

  private static boolean isSurname(Sentence sentence, TimePhrase phrase) {
    if (phrase.length() > 1 || phrase.first() == 0) {
      return false;
    }
    Token before = sentence.token(phrase.first() - 1);
    return before.isProperNoun() && before.entity().equals("PERSON");
  }

  private static boolean isNoYear(Sentence sentence, TimePhrase phrase) {
    boolean bare = phrase.length() == 1 && phrase.has("year");
    if (!bare) {
      return false;
    }
    Token year = sentence.token(phrase.first());
    boolean counts =
        sentence.head(year).map(head -> year.is("nummod") && isCounted(head)).orElse(false)
            || year.index() + 1 < sentence.size() && isCounted(sentence.token(year.index() + 1));
    boolean numbers = phrase.first() > 0 && isNumbered(sentence.token(phrase.first() - 1));
    return counts || numbers;
  }

  private static boolean isCounted(Token head) {
    String word = head.text().toLowerCase(Locale.ROOT);
    boolean plural = word.endsWith("s") && COUNTED.contains(word.substring(0, word.length() - 1));
    return plural || COUNTED.contains(head.lemma());
  }

  private static boolean isNumbered(Token before) {
    return NUMBERED.contains(before.text().toLowerCase(Locale.ROOT))
        || NUMBERED.contains(before.lemma());
  }
}
