package entente.time;

import entente.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the words before an expression of time place an event; the names are those of prepositions.tsv. */
enum Placing {
  WITHIN,
  SPANNING,
  THROUGHOUT,
  SINCE,
  AFTER,
  /** As AFTER, of something told as done, so not later than the telling. */
  NOT_BEFORE,
  BEFORE,
  /** As BEFORE, but of what is simply told as past, within. */
  BY,
  UNTIL,
  ABOUT;

  private record Words(List<String> words, Placing placing) {}

  private static final List<Words> ALL = Table.rows("prepositions.tsv").stream()
      .map(row ->
          new Words(List.of(row.get(0).split(" ")), valueOf(row.get(1).toUpperCase(Locale.ROOT))))
      .sorted(Comparator.comparing((Words words) -> -words.words().size()))
      .toList();

  /** The tags of words that may stand between a preposition and its expression: "during the bloody 1980s". */
  private static final Set<String> BETWEEN = Set.of("DT", "PRP$", "JJ", "JJS", "RB", "POS", "RBS");

  private static final int FARTHEST = 4;

  /** A preposition found before an expression, and where it begins. */
  record Found(Placing placing, int first) {}

  /** The preposition before the word at a position, or null where there is none. */
  static @Nullable Found before(Sentence sentence, int first) {
    for (int last = first - 1; last >= Math.max(0, first - FARTHEST); last--) {
      for (Words words : ALL) {
        if (endsAt(sentence, last, words.words)) {
          return new Found(words.placing, last - words.words.size() + 1);
        }
      }
      if (!BETWEEN.contains(sentence.token(last).tag())) {
        return null;
      }
    }
    return null;
  }

  private static boolean endsAt(Sentence sentence, int last, List<String> words) {
    int first = last - words.size() + 1;
    if (first < 0) {
      return false;
    }
    List<String> there = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      there.add(sentence.token(i).text().toLowerCase(Locale.ROOT));
    }
    return there.equals(words);
  }

  /** Whether an event so placed comes in time after or before what the expression stands for. */
  boolean isOrder() {
    return this == AFTER || this == BEFORE || this == BY || this == SINCE || this == UNTIL;
  }
}
