package entente.article;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of text, as RFC 4180 writes them: cells parted by a delimiter, a cell within quotation marks may
 * hold delimiters and line breaks, and a quotation mark in it is doubled. A mark within a cell that does not begin with
 * one is itself. A row that breaks these rules is refused alone: reading goes on with the line below its first one, which
 * is why its characters are kept until it has ended.
 */
final class Rows {
  private static final int END = -1;

  private final Reader in;
  private final char delimiter;
  private final long longest;
  private final StringBuilder kept = new StringBuilder();
  private final char[] chunk = new char[1 << 13];
  private int begin;
  private int at;
  private int line = 1;

  /** Reads rows of at most so many characters. */
  Rows(Reader in, char delimiter, long longest) {
    this.in = in;
    this.delimiter = delimiter;
    this.longest = longest;
  }

  /** The line, from 1, on which the next row begins. */
  int line() {
    return line;
  }

  /** The cells of the next row, or null when there is none; a blank line is a row of one empty cell. */
  @Nullable
  List<String> next() throws IOException, Refused {
    if (peek() == END) {
      return null;
    }
    try {
      List<String> cells = cells();
      leave();
      return cells;
    } catch (Refused refused) {
      leaveLine();
      throw refused;
    }
  }

  private List<String> cells() throws IOException, Refused {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(peek() == '"' ? quoted() : plain());
    } while (take(delimiter));
    if (peek() != END && !isBreak(peek())) {
      throw new Refused(
          "has a quotation mark that closes a cell too early",
          "write a quotation mark within a cell twice (\"\")");
    }
    take('\r');
    take('\n');
    return cells;
  }

  private String plain() throws IOException, Refused {
    int from = at - begin;
    while (peek() != END && peek() != delimiter && !isBreak(peek())) {
      at++;
    }
    return kept.substring(begin + from, at);
  }

  private String quoted() throws IOException, Refused {
    at++;
    int from = at - begin;
    while (peek() != END) {
      at++;
      if (kept.charAt(at - 1) == '"' && !take('"')) {
        return kept.substring(begin + from, at - 1).replace("\"\"", "\"");
      }
    }
    throw new Refused(
        "has a quotation mark that is never closed", "close the cell with a quotation mark");
  }

  private boolean take(char wanted) throws IOException, Refused {
    boolean found = peek() == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }

  private int peek() throws IOException, Refused {
    if (at - begin >= longest) {
      throw DocumentOpener.tooLarge(longest);
    }
    return filled() ? kept.charAt(at) : END;
  }

  /** Whether there is another character; what stands before the row is thrown away now and then. */
  private boolean filled() throws IOException {
    while (at >= kept.length()) {
      if (begin > kept.length() / 2) {
        kept.delete(0, begin);
        at -= begin;
        begin = 0;
      }
      int read = in.read(chunk);
      if (read < 0) {
        return false;
      }
      kept.append(chunk, 0, read);
    }
    return true;
  }

  private void leave() {
    for (; begin < at; begin++) {
      char c = kept.charAt(begin);
      boolean crLf = c == '\r' && begin + 1 < at && kept.charAt(begin + 1) == '\n';
      line += isBreak(c) && !crLf ? 1 : 0;
    }
  }

  /** Goes to the line below that on which the row begins. */
  private void leaveLine() throws IOException {
    at = begin;
    while (filled() && !isBreak(kept.charAt(at))) {
      at++;
      begin = at;
    }
    at += filled() && kept.charAt(at) == '\r' ? 1 : 0;
    at += filled() && kept.charAt(at) == '\n' ? 1 : 0;
    leave();
  }
}
