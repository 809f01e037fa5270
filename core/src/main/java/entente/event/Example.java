package entente.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example of the lexicon as it is written.
 *
 * @param heading the type it stands under
 * @param file the file's name
 * @param line its line, from 1
 * @param text the sentence or noun phrase with its braces, sets not yet put in
 * @param paraphrases sentences that must match
 * @param counterexamples sentences that must not
 */
record Example(
    Heading heading,
    String file,
    int line,
    String text,
    List<String> paraphrases,
    List<String> counterexamples) {
  /**
   * A heading with its options.
   *
   * @param type what the examples express
   * @param mode PLOVER's mode, or null
   * @param contexts PLOVER's contexts
   * @param symmetric whether both parties do it together
   * @param pair whether the words mean this only where both parties are found
   * @param score PLOVER's score
   * @param confidence how often the words mean this
   */
  record Heading(
      EventType type,
      @Nullable String mode,
      List<String> contexts,
      boolean symmetric,
      boolean pair,
      double score,
      double confidence) {}

  Example {
    paraphrases = List.copyOf(paraphrases);
    counterexamples = List.copyOf(counterexamples);
  }

  /** File and line, as messages name them. */
  String origin() {
    return file + ":" + line;
  }
}
