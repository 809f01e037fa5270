package entente.article;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article on a page of HTML, found by Readability4J, or in a PDF.
 *
 * @param text the words of the article, its parts joined by blank lines
 * @param units the parts, with what the mark-up says they are
 * @param facts what the head of the page says
 */
record Page(String text, List<Unit> units, Facts facts) {
  /** Elements that hold the article, for pages too short for Readability4J. */
  private static final String CONTAINERS =
      "[itemprop=articleBody], article, main, [role=main], .article-body, .entry-content, body";

  /** Readability4J takes time by the square of the depth; pages are seldom deeper than fifty elements. */
  private static final int DEEPEST = 300;

  private static final String NEVER_READ =
      "script, style, noscript, template, iframe, object, embed, svg, math, canvas,"
          + " form, button, select, input, textarea, nav, audio, video, [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  /** The article on a page. */
  static Page of(String html, int maxWords) throws Refused {
    Document document = Jsoup.parse(html);
    Facts facts = PageFacts.of(document);
    document.select(NEVER_READ).remove();
    // What costs time grows with the page, so a page far beyond the limit is refused before.
    if (Words.count(document.wholeText()) > 2L * maxWords) {
      throw new Refused(
          "has more than " + Numbers.grouped(2L * maxWords) + " words",
          "give a page of one article");
    }
    Page page = read(extracted(document), facts);
    if (!page.isArticle()) {
      page = read(document.selectFirst(CONTAINERS), facts);
    }
    if (!page.isArticle()) {
      throw new Refused("holds no article", "save the page of one article, or its text");
    }
    return page;
  }

  /** Mark-up that is all article. */
  static Page ofFragment(String html) throws Refused {
    Document document = Jsoup.parseBodyFragment(html);
    document.select(NEVER_READ).remove();
    Page page = read(document.body(), Facts.NONE);
    if (page.units().isEmpty()) {
      throw new Refused("holds mark-up without words", "leave it out");
    }
    return page;
  }

  private static @Nullable Element extracted(Document document) {
    if (depth(document) > DEEPEST) {
      return null;
    }
    try {
      // It changes the document that it reads, so it gets one of its own.
      return new Readability4J("", document.clone()).parse().getArticleContent();
    } catch (RuntimeException e) {
      // Odd mark-up makes it fail in ways that it does not declare; the plainer way below still
      // reads the page.
      return null;
    }
  }

  private static int depth(Document document) {
    int[] deepest = {0};
    document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
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
