package entente.event;

import java.util.List;

/**
 * A word of a sentence that tells what one actor does or is toward another, whether or not the lexicon knows it.
 *
 * @param predicate position of the word
 * @param lemma its lemma, in small letters
 * @param part its part of speech: v, n or a, as in {@link Lexicon.Entry}
 * @param frame how the two hang on it, with X for the first and Y for the second: "X court Y", "X throw weight behind Y",
 *     "X rivalry with Y", "X wary of Y"
 * @param example the line that an example of the lexicon would have for it
 * @param words positions of all its words, the predicate's included
 * @param first position of the first actor
 * @param second position of the second actor
 */
public record Clause(
    int predicate,
    String lemma,
    String part,
    String frame,
    String example,
    List<Integer> words,
    int first,
    int second) {
  /** Copies the list. */
  public Clause {
    words = List.copyOf(words);
  }
}
