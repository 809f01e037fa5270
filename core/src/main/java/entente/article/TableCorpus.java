package entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A corpus that is a table with a heading, read row by row; a row that is no article does not end it. */
final class TableCorpus implements Documents {
  private static final String DELIMITERS = ",\t;|";

  /** How programs write that a cell holds nothing. */
  private static final Set<String> NOTHING =
      Set.of("", "nan", "null", "none", "n/a", "na", "nil", "-");

  private final InputStream in;
  private final String file;
  private final ReadingOptions options;
  private final Entries entries;
  private @Nullable Characters characters;
  private @Nullable Rows rows;
  private List<String> heading = List.of();
  private Columns columns;
  private boolean ended;
  private boolean foundAny;
  private @Nullable Found next;

  /**
   * Reads a table.
   *
   * @param start its first bytes, which the stream still holds
   * @param tabs whether its name says that tabulators part the cells; else the heading tells what does
   */
  TableCorpus(
      InputStream in,
      byte[] start,
      String file,
      boolean tabs,
      ReadingOptions options,
      Composer composer) {
    this.in = in;
    this.file = file;
    this.options = options;
    this.entries = new Entries(file, options, composer);
    this.columns = Columns.of(heading, options);
    open(start, tabs);
  }

  /** The character that parts the cells of a line: that which it holds most of, a comma where it holds none. */
  private static char delimiter(String line) {
    char best = ',';
    for (char c : DELIMITERS.toCharArray()) {
      best = count(line, c) > count(line, best) ? c : best;
    }
    return best;
  }

  private static long count(String line, char delimiter) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == delimiter).count();
  }

  /** Whether a text begins as a table of articles does: with their names for a text and for another field of ours. */
  static boolean isBegunBy(byte[] start) {
    String heading = heading(start);
    try {
      List<String> names =
          new Rows(new StringReader(heading), delimiter(heading), heading.length() + 1L).next();
      return names != null && Columns.headTable(names);
    } catch (IOException | Refused e) {
      return false;
    }
  }

  private void open(byte[] start, boolean tabs) {
    try {
      characters = Characters.of(in, start);
      char delimiter = tabs ? '\t' : delimiter(heading(start));
      rows = new Rows(characters.reader(), delimiter, options.maxBytes());
      do {
        heading = decoded(rows.next());
      } while (heading.size() == 1 && heading.get(0).isBlank());
      columns = Columns.of(heading, options);
      if (columns.theirs("text") == null) {
        throw withoutText();
      }
    } catch (IOException e) {
      end(new Found.Failed(file, "could not be read (" + e.getMessage() + ")", "try again"));
    } catch (Refused refused) {
      end(refused.failed(file));
    }
  }

  /** The first line that is not blank, a character for a byte, which is enough to tell delimiter and names. */
  private static String heading(byte[] start) {
    String head = new String(start, StandardCharsets.ISO_8859_1);
    return head.replaceAll("\\A[\u00ef\u00bb\u00bf\u00ff\u00fe]+|\0", "")
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElse("");
  }

  private void end(Found failure) {
    ended = true;
    next = failure;
  }

  private Refused withoutText() {
    String named = options.columns().get("text");
    String has = heading.stream().map(String::strip).collect(Collectors.joining(", "));
    return new Refused(
        (named == null ? "has no column for the text" : "has no column \"" + named + "\"")
            + "; its columns are " + (has.length() > 200 ? has.substring(0, 200) + "…" : has),
        "name the one that holds the text (--column text=NAME)");
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = advance();
    }
    if (next == null && !foundAny) {
      next = new Found.Failed(file, "holds no row", "leave it out, or fetch it again");
    }
    foundAny = true;
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private @Nullable Found advance() {
    int line = rows == null ? 0 : rows.line();
    try {
      List<String> cells = rows == null ? null : rows.next();
      if (cells == null) {
        ended = true;
        return null;
      }
      return isBlank(cells) ? null : new Found.Read(article(decoded(cells), line));
    } catch (IOException e) {
      ended = true;
      return new Found.Failed(
          file + ":" + line, "could not be read (" + e.getMessage() + ")", "try again");
    } catch (Refused refused) {
      return refused.failed(file + ":" + line);
    }
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  private List<String> decoded(@Nullable List<String> cells) throws Refused {
    List<String> decoded = new ArrayList<>();
    for (String cell : cells == null ? List.<String>of() : cells) {
      decoded.add(characters == null ? cell : characters.decoded(cell));
    }
    return decoded;
  }

  private Article article(List<String> cells, int line) throws Refused {
    if (cells.size() != heading.size()) {
      throw new Refused(
          "has " + cells.size() + " cells, and the heading " + heading.size(),
          "put cells that hold the delimiter or a line break in quotation marks");
    }
    return entries.article(ours -> cell(cells, ours), line);
  }

  private @Nullable String cell(List<String> cells, String ours) {
    String theirs = columns.theirs(ours);
    String cell = theirs == null ? "" : cells.get(heading.indexOf(theirs));
    String value = ours.equals("text") ? cell : cell.strip();
    return NOTHING.contains(value.strip().toLowerCase(Locale.ROOT)) ? null : value;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
