package entente.app.cli;

import entente.app.answer.PlainText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of text within a width, coloured where that is wanted. */
final class Screen {
  /** How a piece of text stands out. */
  enum Look {
    /** As it is. */
    PLAIN(""),
    /** Headings and names. */
    BOLD("1"),
    /** What matters less. */
    DIM("2"),
    /** Cooperation. */
    GREEN("32"),
    /** Conflict. */
    RED("31");

    private final String code;

    Look(String code) {
      this.code = code;
    }
  }

  /** A blank at which no line ends. */
  static final char HELD = '\u00a0';

  /** Controls and breaks of a line, but not the looks that are set here. */
  private static final Pattern FOREIGN = Pattern.compile(
      "(?!\u001b\\[(?:0|1|2|31|32)m)[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  private final PrintWriter out;
  private final int width;
  private final boolean colour;

  Screen(PrintWriter out, int width, boolean colour) {
    this.out = out;
    this.width = width;
    this.colour = colour;
  }

  int width() {
    return width;
  }

  /** The text with the look, where colours are shown. */
  String in(Look look, String text) {
    return colour && look != Look.PLAIN ? "\u001b[" + look.code + "m" + text + "\u001b[0m" : text;
  }

  /** A line with its marked stretches standing out. */
  String marked(String line, char open, char close) {
    String on = colour ? "\u001b[1m" : "";
    String off = colour ? "\u001b[0m" : "";
    return line.replace(String.valueOf(open), on).replace(String.valueOf(close), off);
  }

  /** An empty line. */
  void line() {
    out.print('\n');
  }

  /** A line as it is, less what would command the terminal other than by our own looks. */
  void line(String text) {
    out.print(FOREIGN
        .matcher(text.stripTrailing())
        .replaceAll(found -> found.group().isBlank() ? " " : ""));
    out.print('\n');
  }

  /** A paragraph, indented and wrapped to the width, all in one look. */
  void paragraph(Look look, int indent, String text) {
    for (String line : wrap(text, width - indent)) {
      line(" ".repeat(indent) + in(look, line));
    }
  }

  /** A first line of its own, then a paragraph wrapped beside it: {@code lead} takes the indent. */
  void hanging(String lead, int indent, Look look, String text) {
    List<String> lines = wrap(text, width - indent);
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? lead : " ".repeat(indent)) + in(look, lines.get(i)));
    }
  }

  /** The lines of a text, none wider than the width unless one word alone is. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : PlainText.harmless(text).strip().split("\\s+")) {
      if (line.length() > 0 && length(line) + 1 + length(word) > width) {
        lines.add(line.toString().replace(HELD, ' '));
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString().replace(HELD, ' '));
    return lines;
  }

  /** The text with blanks behind it, so wide. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  /** The number of columns of a text; control characters take none. */
  static int length(CharSequence text) {
    return (int) text.codePoints().filter(c -> c >= ' ' && !isMark(c)).count();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
