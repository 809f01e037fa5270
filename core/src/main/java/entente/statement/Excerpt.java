package entente.statement;

import entente.article.Article;
import entente.article.Span;

/**
 * Words of an article with their place.
 *
 * @param text the words as they stand there
 * @param span where they stand
 */
public record Excerpt(String text, Span span) {
  /** The words of an article that a span covers. */
  public static Excerpt of(Article article, Span span) {
    return new Excerpt(span.of(article.text()), span);
  }
}
