package entente.time;

import entente.language.Analysis;
import entente.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the expressions of a sentence that together name a range: "from 2001 to 2005". */
final class Phrases {
  private static final Set<String> OPENERS = Set.of("from", "between");
  private static final Set<String> JOINERS =
      Set.of("to", "and", "until", "till", "through", "-", "–");

  /** Longer sentences are lists or debris; nothing in them is dated. */
  private static final int LONGEST = 1000;

  private Phrases() {}

  static List<TimePhrase> of(Sentence sentence, Analysis analysis) {
    if (sentence.size() > LONGEST) {
      return List.of();
    }
    List<TimePhrase> found = PhraseFinder.find(sentence, analysis.article().text());
    List<TimePhrase> joined = new ArrayList<>();
    for (TimePhrase phrase : found) {
      Optional<TimePhrase> range = joined.isEmpty()
          ? Optional.empty()
          : range(sentence, joined.get(joined.size() - 1), phrase, analysis);
      range.ifPresent(whole -> joined.remove(joined.size() - 1));
      joined.add(range.orElse(phrase));
    }
    return joined;
  }

  private static Optional<TimePhrase> range(
      Sentence sentence, TimePhrase begin, TimePhrase end, Analysis analysis) {
    if (begin.first() == 0
        || end.first() != begin.last() + 2
        || begin.isNarrative()
        || end.isNarrative()) {
      return Optional.empty();
    }
    String opener = lower(sentence, begin.first() - 1);
    String joiner = lower(sentence, begin.last() + 1);
    if (!OPENERS.contains(opener) || !JOINERS.contains(joiner)) {
      return Optional.empty();
    }
    LocalDate published = analysis.article().published();
    Interval last = Reckoning.of(end, new Setting(published, null, false));
    Interval first = Reckoning.of(begin, new Setting(published, last, false));
    return first == null
            || last == null
            || first.from() == null
            || last.to() == null
            || last.to().isBefore(first.from())
        ? Optional.empty()
        : Optional.of(whole(sentence, begin, end, new Interval(first.from(), last.to()), analysis));
  }

  private static TimePhrase whole(
      Sentence sentence, TimePhrase begin, TimePhrase end, Interval days, Analysis analysis) {
    int first = begin.first() - 1;
    var span = sentence.span(first, end.last());
    String text = span.of(analysis.article().text());
    return new TimePhrase(
        sentence.index(), first, end.last(), span, text, TimePhrase.Sense.RANGE, Map.of(), days);
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }
}
