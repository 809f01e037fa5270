package entente.relation;

import entente.statement.Excerpt;
import java.util.List;
import java.util.Optional;

/** A table of words to look for, each line of a kind and with examples; the first line that fits holds. */
final class WordTable {
  /**
   * A line.
   *
   * @param kind what the words tell; empty in tables of one kind
   * @param wording the words
   * @param examples that must be read so, or not, if they begin with an exclamation mark
   */
  record Line(String kind, Wording wording, List<String> examples) {
    /** The name of the rule that the line is. */
    String rule() {
      return kind.isEmpty() ? wording.words() : kind + ": " + wording.words();
    }
  }

  /**
   * Words that were found.
   *
   * @param line of the table
   * @param words in the sentence
   */
  record Found(Line line, Excerpt words) {}

  private final List<Line> lines;

  private WordTable(List<Line> lines) {
    this.lines = lines;
  }

  /** A table whose lines begin with a kind. */
  static WordTable ofKinds(String resource) {
    return new WordTable(Wording.rows(resource).stream()
        .map(c -> new Line(c.get(0), Wording.of(c.get(1)), c.subList(2, c.size())))
        .toList());
  }

  /** A table of one kind. */
  static WordTable of(String resource) {
    return new WordTable(Wording.rows(resource).stream()
        .map(c -> new Line("", Wording.of(c.get(0)), c.subList(1, c.size())))
        .toList());
  }

  /** All lines, in the order of the table. */
  List<Line> lines() {
    return lines;
  }

  /** The first line that an excerpt has the words of. */
  Optional<Found> in(Excerpt sentence) {
    for (Line line : lines) {
      Optional<Excerpt> words = line.wording().in(sentence);
      if (words.isPresent()) {
        return Optional.of(new Found(line, words.get()));
      }
    }
    return Optional.empty();
  }
}
