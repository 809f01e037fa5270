package entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a plain text into paragraphs. Blank lines part paragraphs; whether a single line break does is decided by the
 * file: in text that was wrapped to a width, a break is soft where the next word would not have fitted.
 */
final class Units {
  private static final Pattern LINE =
      Pattern.compile("[^\\n\\r\\f\\u0085\\u2028\\u2029]+|\\r\\n|[\\n\\r\\f\\u0085\\u2028\\u2029]");
  private static final Pattern MARK = Pattern.compile("(?:#{1,6}|>(?: ?>)*) +(?=\\S)");
  private static final int NARROWEST = 38;
  private static final int WIDEST = 132;

  /** One line: where its words stand, how far it is indented, and whether a blank line goes before. */
  private record Line(int begin, int end, int indent, boolean afterBlank) {
    int width() {
      return end - begin + indent;
    }

    String of(String text) {
      return text.substring(begin, end);
    }
  }

  private Units() {}

  static List<Unit> of(String text) {
    List<Line> lines = lines(text);
    int width = width(lines, text);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int last = i;
      while (last + 1 < lines.size() && soft(lines.get(last), lines.get(last + 1), width, text)) {
        last++;
      }
      units.add(unit(lines.get(i), lines.get(last).end(), text));
      i = last + 1;
    }
    return units;
  }

  /** A unit, without the marks by which plain text shows headings and quoted passages (as in Markdown and mail). */
  private static Unit unit(Line first, int end, String text) {
    Span span = new Span(first.begin(), end);
    Matcher mark = MARK.matcher(span.of(text));
    if (!mark.lookingAt()) {
      return new Unit(span, span.of(text), null, !first.afterBlank());
    }
    Block.Kind kind = mark.group().startsWith("#") ? Block.Kind.HEADING : Block.Kind.QUOTATION;
    return new Unit(span, span.of(text), kind, !first.afterBlank()).part(mark.end(), span.length());
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    boolean blank = true;
    boolean broken = true;
    while (matcher.find()) {
      if ("\n\r\f\u0085\u2028\u2029".indexOf(text.charAt(matcher.start())) >= 0) {
        blank = blank || broken || matcher.group().equals("\u2029");
        broken = true;
        continue;
      }
      int begin = matcher.start();
      int end = matcher.end();
      while (begin < end && Words.blank(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && Words.blank(text.charAt(end - 1))) {
        end--;
      }
      if (begin == end) {
        broken = true;
      } else {
        lines.add(new Line(begin, end, begin - matcher.start(), blank));
        blank = false;
        broken = false;
      }
    }
    return lines;
  }

  /** The width that the text was wrapped to, or 0: most lines that go on are nearly as long as the longest. */
  private static int width(List<Line> lines, String text) {
    int longest = lines.stream().mapToInt(Line::width).max().orElse(0);
    if (longest < NARROWEST || longest > WIDEST) {
      return 0;
    }
    int attached = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank()) {
        attached++;
        full += full(lines.get(i), lines.get(i + 1), longest, text)
                && !Words.endsAsSentence(lines.get(i).of(text))
            ? 1
            : 0;
      }
    }
    return full >= 2 && full * 2 >= attached ? longest : 0;
  }

  /** Whether the first word of the next line would not have fitted; a tenth of the width is left for ragged edges. */
  private static boolean full(Line line, Line next, int width, String text) {
    String following = next.of(text);
    int word = following.indexOf(' ') < 0 ? following.length() : following.indexOf(' ');
    return line.width() + 1 + word > width * 9 / 10;
  }

  private static boolean soft(Line line, Line next, int width, String text) {
    if (next.afterBlank() || Bullets.length(next.of(text)) > 0) {
      return false;
    }
    if (width > 0) {
      return next.indent() <= line.indent() + 1 && full(line, next, width, text);
    }
    // Text copied from narrow columns now and then: a long line goes on in small letters.
    return line.width() >= NARROWEST
        && !Words.endsAsSentence(line.of(text))
        && Character.isLowerCase(next.of(text).charAt(0));
  }
}
