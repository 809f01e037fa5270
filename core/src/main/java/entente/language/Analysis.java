package entente.language;

import entente.article.Article;
import entente.article.Span;
import java.util.List;

/**
 * An article with its sentences and its expressions of time, in the order of the text.
 *
 * @param article what was analysed
 * @param sentences its sentences; none runs over the end of a block
 * @param times its expressions of time
 */
public record Analysis(Article article, List<Sentence> sentences, List<TimeExpression> times) {
  /** Copies the lists. */
  public Analysis {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
  }

  /** The sentence with the given index. */
  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** The expressions of time in one sentence. */
  public List<TimeExpression> times(Sentence sentence) {
    return times.stream().filter(t -> t.sentence() == sentence.index()).toList();
  }

  /** The words that a span covers. */
  public String text(Span span) {
    return span.of(article.text());
  }
}
