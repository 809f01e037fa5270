package entente.article;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page of HTML, its article found by Readability4J.
 *
 * @param text the words of the article, its parts joined by blank lines
 * @param units the parts, with what the mark-up says they are
 * @param facts what the head of the page says
 */
record Page(String text, List<Unit> units, Facts facts) {
  /** Elements that hold the article, for pages too short for Readability4J. */
  private static final String CONTAINERS =
      "[itemprop=articleBody], article, main, [role=main], .article-body, .entry-content, body";

  private static final String NEVER_READ =
      "script, style, noscript, template, iframe, object, embed, svg, math, canvas,"
          + " form, button, select, input, textarea, nav, audio, video, [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  static Page of(String html) throws Refused {
    Document document = Jsoup.parse(html);
    Facts facts = PageFacts.of(document);
    document.select(NEVER_READ).remove();
    Page page = read(extracted(document), facts);
    if (!page.isArticle()) {
      page = read(document.selectFirst(CONTAINERS), facts);
    }
    if (!page.isArticle()) {
      throw new Refused("holds no article", "save the page of one article, or its text");
    }
    return page;
  }

  private static @Nullable Element extracted(Document document) {
    // It changes the document that it reads, so it gets one of its own.
    return new Readability4J("", document.clone()).parse().getArticleContent();
  }

  private static Page read(@Nullable Element content, Facts facts) {
    StringBuilder text = new StringBuilder();
    List<Unit> units = new ArrayList<>();
    for (PageBlocks.Part part :
        content == null ? List.<PageBlocks.Part>of() : PageBlocks.of(content)) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + part.text().length());
      text.append(part.text());
      units.add(new Unit(span, part.text(), part.kind(), false));
    }
    return new Page(text.toString(), units, facts);
  }

  /** Menus and lists of links hold no sentence. */
  private boolean isArticle() {
    return units.stream()
        .anyMatch(unit -> unit.given() != Block.Kind.CAPTION && Lines.isProse(unit));
  }
}
