package entente.attribution;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.language.Analysis;
import entente.language.LanguageReader;
import java.util.ArrayList;
import java.util.List;

/** Small texts for tests, one paragraph a line. */
final class Texts {
  private Texts() {}

  static Analysis analyse(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + line.length())));
      }
      at += line.length() + 1;
    }
    return LanguageReader.load()
        .analyse(new Article("test", null, null, null, null, null, text, blocks));
  }
}
