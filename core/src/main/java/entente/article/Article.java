package entente.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text with what is known about it. What the source does not say is null; nothing is guessed.
 *
 * @param id what names the article in its collection: the id in a corpus, else its canonical address, else its path
 *     relative to what was given
 * @param outlet who published it, or null
 * @param title its title, or null
 * @param author who wrote it, or null
 * @param published the day of publication, or null
 * @param url its canonical address, or null
 * @param text the text as given; all offsets refer to it
 * @param blocks the parts of the text to be read, in the order of the text, not overlapping
 */
public record Article(
    String id,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url,
    String text,
    List<Block> blocks) {
  /** Copies the list and refuses blocks outside the text. */
  public Article {
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block.span() + " lies outside the text of " + id);
      }
    }
  }
}
