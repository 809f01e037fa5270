package entente.linking;

import entente.article.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document, without its text.
 *
 * @param number its place in the order in which documents were first read
 * @param id what names it
 * @param outlet who published it, or null
 * @param title its title, or null
 * @param author who wrote it, or null
 * @param published the day of publication, or null
 * @param url its canonical address, or null
 */
public record DocumentHeader(
    long number,
    String id,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url) {
  /** The header of an article that has the given number. */
  public static DocumentHeader of(long number, Article article) {
    return new DocumentHeader(
        number,
        article.id(),
        article.outlet(),
        article.title(),
        article.author(),
        article.published(),
        article.url());
  }
}
