package entente.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgenciesTest {
  private static @Nullable String credited(@Nullable String author, String text) {
    Block block =
        new Block(Block.Kind.PARAGRAPH, new Span(text.lastIndexOf('\n') + 1, text.length()));
    return Agencies.credited(
        new Article("one.txt", "The Courier", null, author, null, null, text, List.of(block)));
  }

  @Test
  void readsTheDateline() {
    assertEquals(
        "Eriador Wire", credited(null, "BREE, Jan 3 (Eriador Wire) - Arnor raided Gondor."));
    assertNull(credited(null, "Arnor (and not Rohan) raided Gondor - or so it says."));
  }

  @Test
  void readsTheByline() {
    assertEquals(
        "Eriador Wire", credited(null, "A raid\nBy Gil Galad, Eriador Wire\nArnor raided Gondor."));
    assertNull(credited(null, "A raid\nBy Gil Galad, Bree\nArnor raided Gondor."));
  }

  @Test
  void readsTheAuthor() {
    assertEquals("Reuters", credited("Reuters", "Arnor raided Gondor."));
    assertNull(credited("Gil Galad", "Arnor raided Gondor."));
  }
}
