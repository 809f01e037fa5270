package entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The parts of a page as a reader sees them: wherever the mark-up begins a new block, a new part begins. */
final class PageBlocks implements NodeVisitor {
  /**
   * One part.
   *
   * @param kind what the mark-up says it is, or null for running text
   * @param text its words, white space squashed
   */
  record Part(Block.@Nullable Kind kind, String text) {}

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable Element inside;
  private int breaks;

  private PageBlocks() {}

  static List<Part> of(Element content) {
    PageBlocks blocks = new PageBlocks();
    content.traverse(blocks);
    blocks.end(content);
    return blocks.parts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText(), text);
    } else if (node instanceof Element element && element.normalName().equals("br")) {
      lineBreak(element);
    } else if (node instanceof Element element && element.isBlock()) {
      end(element.parent());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      end(element);
    }
  }

  private void add(String text, TextNode node) {
    if (!text.isBlank()) {
      breaks = 0;
    }
    if (inside == null && !text.isBlank()) {
      inside = node.parent();
    }
    words.append(text);
  }

  /** Two line breaks on end part paragraphs, as one does between sentences. */
  private void lineBreak(Element element) {
    breaks++;
    if (breaks > 1 || Words.endsAsSentence(words.toString().strip())) {
      end(element.parent());
    } else {
      words.append(' ');
    }
  }

  private void end(@Nullable Element block) {
    String text = squash(words);
    if (!text.isEmpty()) {
      parts.add(new Part(kind(inside == null ? block : inside), text));
    }
    words.setLength(0);
    inside = null;
    breaks = 0;
  }

  private static String squash(CharSequence words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Words.blank(c);
      if (!blank) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    return text.toString().strip();
  }

  /** The nearest of the elements around it that says what it is. */
  private static Block.@Nullable Kind kind(@Nullable Element block) {
    for (Element at = block; at != null; at = at.parent()) {
      String name = at.normalName();
      if (HEADINGS.contains(name)) {
        return Block.Kind.HEADING;
      }
      switch (name) {
        case "figcaption":
          return Block.Kind.CAPTION;
        case "li":
          return Block.Kind.ITEM;
        case "blockquote":
          return Block.Kind.QUOTATION;
        default:
          break;
      }
    }
    return null;
  }
}
