package entente.relation;

import entente.linking.Report;
import entente.statement.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Where something is told: a sentence, with the statement that was read there if there is one.
 *
 * @param sentence that tells it
 * @param words in it that tell it
 * @param report the statement, or null where the words alone tell it
 * @param rule the line of a table, or the rule of the statement, that it rests on
 */
public record Told(
    NamedSentence sentence, Excerpt words, @Nullable Report report, String rule) {
  /** What a statement tells. */
  static Told of(Report report, NamedSentence sentence) {
    return new Told(
        sentence,
        report.statement().evidence().trigger(),
        report,
        report.statement().rule());
  }

  /** What words tell. */
  static Told of(WordTable.Found found, NamedSentence sentence) {
    return new Told(sentence, found.words(), null, found.line().rule());
  }
}
