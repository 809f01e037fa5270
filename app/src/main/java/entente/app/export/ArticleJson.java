package entente.app.export;

import entente.article.Article;
import entente.article.Block;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** An article as it is exported: its text, to which all offsets refer, and the blocks of it that are read. */
final class ArticleJson {
  private final Fields fields;

  ArticleJson(JsonGenerator json) {
    this.fields = new Fields(json);
  }

  void properties(Article article) {
    fields
        .text("id", article.id())
        .text("outlet", article.outlet())
        .text("title", article.title())
        .text("author", article.author())
        .text("published", article.published())
        .text("url", article.url())
        .text("text", article.text())
        .objects("blocks", article.blocks(), this::block);
  }

  private void block(Block block) {
    fields
        .text("kind", block.kind().name().toLowerCase(Locale.ROOT))
        .number("begin", block.span().begin())
        .number("end", block.span().end());
  }
}
