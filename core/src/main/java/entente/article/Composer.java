package entente.article;

import java.util.List;
import java.util.regex.Pattern;

/** Puts an article together from a text or page, what is known beforehand, and the limits. */
final class Composer {
  private static final Pattern WHOLE_PAGE = Pattern.compile("(?i)<(?:html|body)[\\s>]");

  private final ReadingOptions options;

  Composer(ReadingOptions options) {
    this.options = options;
  }

  /** A plain text, with what is known about it from outside. */
  Article plain(String id, String text, Facts known) throws Refused {
    return article(id, text, Cleaning.clean(Units.of(text), known));
  }

  /** A page; its canonical address, if it has one, is its id. */
  Article page(String id, String html) throws Refused {
    Page page = Page.of(html, options.maxWords());
    String address = page.facts().url();
    return article(address == null ? id : address, page, page.facts());
  }

  /** Mark-up that came in a field of a corpus; the corpus names the article, and what it says holds. */
  Article page(String id, String html, Facts known) throws Refused {
    Page page =
        WHOLE_PAGE.matcher(html).find() ? Page.of(html, options.maxWords()) : Page.ofFragment(html);
    return article(id, page, known.or(page.facts()));
  }

  /** A PDF, with what its metadata and its largest line say about it. */
  Article pdf(String id, byte[] bytes) throws Refused {
    Page page = Pdf.read(bytes, options.maxWords());
    return article(id, page, page.facts());
  }

  private Article article(String id, Page page, Facts known) throws Refused {
    return article(id, page.text(), Cleaning.clean(page.units(), known));
  }

  private Article article(String id, String text, Cleaning cleaned) throws Refused {
    List<Block> blocks = cleaned.blocks();
    refuseLong(text, blocks);
    English.refuseOthers(text, blocks);
    Facts facts = cleaned
        .facts()
        .or(new Facts(options.outlet(), null, null, options.published(), null))
        .or(cleaned.weak());
    return new Article(
        id,
        facts.outlet(),
        facts.title(),
        facts.author(),
        facts.published(),
        facts.url(),
        text,
        blocks);
  }

  private void refuseLong(String text, List<Block> blocks) throws Refused {
    long words = 0;
    for (Block block : blocks) {
      words += Words.count(block.span().of(text));
    }
    if (words > options.maxWords()) {
      throw new Refused(
          "has " + Numbers.grouped(words) + " words, more than "
              + Numbers.grouped(options.maxWords()),
          "split it into articles");
    }
  }
}
