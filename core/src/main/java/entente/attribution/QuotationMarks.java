package entente.attribution;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quotations of an article by their marks alone: “ ”, ", `` '', ‘ ’ and ', one inside the other, over
 * paragraphs that each open a mark and of which only the last closes it.
 */
final class QuotationMarks {
  private enum Style {
    CURLED,
    STRAIGHT,
    DOUBLED,
    SINGLE,
    APOSTROPHE
  }

  private static final class Open {
    final Style style;
    final List<Span> parts = new ArrayList<>();
    final int mark;
    int begin;

    Open(Style style, int mark, int begin) {
      this.style = style;
      this.mark = mark;
      this.begin = begin;
    }
  }

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The quotations of an article in the order of the text, outer before inner. */
  static List<Quotation> find(Article article) {
    QuotationMarks marks = new QuotationMarks(article.text());
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      marks.read(blocks.get(i).span(), i + 1 < blocks.size() ? blocks.get(i + 1).span() : null);
    }
    marks.found.sort(Comparator.comparing(Quotation::whole));
    return List.copyOf(marks.found);
  }

  private void read(Span block, Span next) {
    for (int at = block.begin(); at < block.end(); at++) {
      at += mark(block, at);
    }
    endOfBlock(block, next);
  }

  /** Reads the mark at a place, if there is one, and gives the number of units beyond the first that it takes. */
  private int mark(Span block, int at) {
    char unit = text.charAt(at);
    switch (unit) {
      case '“', '„', '«' -> opens(Style.CURLED, block, at, 1);
      case '”', '»' -> closes(Style.CURLED, block, at, 1);
      case '"', '＂' -> turns(Style.STRAIGHT, block, at);
      case '`' -> {
        if (doubled(block, at, '`')) {
          opens(Style.DOUBLED, block, at, 2);
          return 1;
        }
      }
      case '‘' -> {
        if (opensWord(block, at)) {
          opens(Style.SINGLE, block, at, 1);
        }
      }
      case '’' -> {
        if (isOpen(Style.SINGLE) && closesWord(block, at)) {
          closes(Style.SINGLE, block, at, 1);
        }
      }
      case '\'' -> {
        return apostrophe(block, at);
      }
      default -> {}
    }
    return 0;
  }

  private int apostrophe(Span block, int at) {
    if (doubled(block, at, '\'')) {
      if (isOpen(Style.DOUBLED)) {
        closes(Style.DOUBLED, block, at, 2);
      }
      return 1;
    }
    if (isOpen(Style.APOSTROPHE) && resumes(at)) {
      opens(Style.APOSTROPHE, block, at, 1);
    } else if (isOpen(Style.APOSTROPHE) && closesWord(block, at)) {
      closes(Style.APOSTROPHE, block, at, 1);
    } else if (opensWord(block, at) && closesLater(block, at)) {
      opens(Style.APOSTROPHE, block, at, 1);
    }
    return 0;
  }

  private boolean doubled(Span block, int at, char unit) {
    return at + 1 < block.end() && text.charAt(at + 1) == unit;
  }

  private boolean opensWord(Span block, int at) {
    boolean before = at == block.begin() || !Character.isLetterOrDigit(text.charAt(at - 1));
    return before && at + 1 < block.end() && isWordStart(text.charAt(at + 1));
  }

  private static boolean isWordStart(char unit) {
    return Character.isLetter(unit) || unit == '[' || unit == '…' || unit == '“' || unit == '"';
  }

  /** Behind a word or its stop, and not within a word: "the rebels' camp" closes only what is open. */
  private boolean closesWord(Span block, int at) {
    boolean before = at > block.begin() && !Character.isWhitespace(text.charAt(at - 1));
    return before && (at + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** A straight single mark opens only what a stop or comma, or a word that is no plural, closes again. */
  private boolean closesLater(Span block, int at) {
    for (int i = at + 2; i < block.end(); i++) {
      if (text.charAt(i) == '\'' && closesWord(block, i)) {
        char before = text.charAt(i - 1);
        if (before != 's' || i - at < 40) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOpen(Style style) {
    return !open.isEmpty() && open.get(open.size() - 1).style == style;
  }

  /** Whether the mark repeats, at the start of a paragraph, the one that an earlier paragraph opened. */
  private boolean resumes(int at) {
    return open.get(open.size() - 1).begin == at;
  }

  private void turns(Style style, Span block, int at) {
    if (isOpen(style) && !resumes(at)) {
      closes(style, block, at, 1);
    } else {
      opens(style, block, at, 1);
    }
  }

  /** An opening mark where the same is open already begins the next paragraph of one quotation. */
  private void opens(Style style, Span block, int at, int length) {
    if (isOpen(style)) {
      Open last = open.get(open.size() - 1);
      if (last.begin < at) {
        part(last, at);
      }
      last.begin = at + length;
    } else {
      open.add(new Open(style, at, at + length));
    }
  }

  private void closes(Style style, Span block, int at, int length) {
    if (!open.stream().anyMatch(o -> o.style == style)) {
      unopened(block, at, length);
      return;
    }
    while (!isOpen(style)) {
      open.remove(open.size() - 1);
    }
    Open last = open.remove(open.size() - 1);
    part(last, at);
    add(last, at + length);
  }

  private void part(Open quotation, int end) {
    int begin = quotation.begin;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      quotation.parts.add(new Span(begin, end));
    }
  }

  private void add(Open quotation, int end) {
    if (!quotation.parts.isEmpty()) {
      found.add(new Quotation(new Span(quotation.mark, end), quotation.parts, true));
    }
  }

  /** A closing mark alone ends a quotation whose opening mark was lost: all since the last quotation in the block. */
  private void unopened(Span block, int at, int length) {
    int last = found.stream()
        .filter(q -> block.contains(q.whole()))
        .mapToInt(q -> q.whole().end())
        .max()
        .orElse(-1);
    if (last < 0) {
      return;
    }
    int stop = text.indexOf(". ", last);
    if (stop > 0 && stop + 2 < at) {
      Open lost = new Open(Style.CURLED, stop + 2, stop + 2);
      part(lost, at);
      found.add(new Quotation(new Span(stop + 2, at + length), lost.parts, false));
    }
  }

  private void endOfBlock(Span block, Span next) {
    while (open.size() > 1) {
      open.remove(open.size() - 1);
    }
    if (open.isEmpty()) {
      return;
    }
    Open last = open.get(0);
    part(last, block.end());
    last.begin = block.end();
    if (next != null && continues(last.style, next)) {
      last.begin = next.begin();
      return;
    }
    open.clear();
    add(last, block.end());
  }

  private boolean continues(Style style, Span next) {
    String start = text.substring(next.begin(), Math.min(next.begin() + 2, next.end()));
    return switch (style) {
      case CURLED -> start.startsWith("“") || start.startsWith("«");
      case STRAIGHT -> start.startsWith("\"");
      case DOUBLED -> start.startsWith("``");
      case SINGLE -> start.startsWith("‘");
      case APOSTROPHE -> start.startsWith("'");
    };
  }
}
