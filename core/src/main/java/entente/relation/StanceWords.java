package entente.relation;

import entente.article.Span;
import entente.statement.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words by which texts tell a stance: the table {@code stances.tsv}.
 *
 * @param stance which
 * @param wording the words
 * @param examples that must be read so, or not, if they begin with an exclamation mark
 */
record StanceWords(Stance stance, Wording wording, List<String> examples) {
  private static final List<StanceWords> ALL =
      Wording.rows("stances.tsv").stream().map(StanceWords::of).toList();

  private static StanceWords of(List<String> cells) {
    return new StanceWords(
        Stance.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
        Wording.of(cells.get(1)),
        cells.subList(2, cells.size()));
  }

  /** All lines, in the order of the table. */
  static List<StanceWords> all() {
    return ALL;
  }

  /**
   * A stance that a sentence tells.
   *
   * @param line of the table
   * @param words in the sentence
   */
  record Found(StanceWords line, Excerpt words) {}

  /** The stances that a sentence tells, in the order of the table, no two at one place. */
  static List<Found> in(Excerpt sentence) {
    List<Found> found = new ArrayList<>();
    for (StanceWords line : ALL) {
      line.wording()
          .in(sentence)
          .filter(w -> found.stream().noneMatch(f -> overlap(f.words().span(), w.span())))
          .ifPresent(w -> found.add(new Found(line, w)));
    }
    return found;
  }

  private static boolean overlap(Span one, Span other) {
    return one.overlaps(other);
  }
}
