package entente.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A user's table of comma, semicolon or tab separated values as in RFC 4180: quotes around what holds separators or
 * line ends, doubled within. Empty lines and lines that begin with "#" are left out.
 */
final class CsvTable {
  private static final String SEPARATORS = ",;\t";

  private final String file;
  private final String text;
  private int position;
  private int line = 1;
  private char separator = ',';

  private CsvTable(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads the text of a table.
   *
   * @param file its name for messages
   * @param known the columns that there may be
   * @throws ActorFileException at the first line that cannot be understood
   */
  static List<Row> read(String file, String text, List<String> known) {
    return new CsvTable(file, text.startsWith("\uFEFF") ? text.substring(1) : text).rows(known);
  }

  private List<Row> rows(List<String> known) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    while (position < text.length()) {
      int start = line;
      if (columns.isEmpty()) {
        separator = separator();
      }
      boolean comment = text.charAt(position) == '#';
      List<String> cells = record();
      if (comment || cells.stream().allMatch(String::isEmpty)) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = columns(cells, known, start);
      } else {
        rows.add(row(columns, cells, start));
      }
    }
    if (columns.isEmpty()) {
      throw ActorFileException.at(
          file, 1, "the table is empty; its first line names the columns: " + list(known));
    }
    return rows;
  }

  private static String list(List<String> columns) {
    return String.join(",", columns);
  }

  /** The separator that the line of the columns has most of. */
  private char separator() {
    String heading = text.substring(position).lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : SEPARATORS.toCharArray()) {
      if (count(heading, candidate) > count(heading, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String heading, char separator) {
    return heading.chars().filter(c -> c == separator).count();
  }

  private List<String> columns(List<String> cells, List<String> known, int start) {
    List<String> columns =
        cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    for (String column : columns) {
      if (!known.contains(column)) {
        throw ActorFileException.at(
            file, start, "the column \"" + column + "\" is not known; columns are " + list(known));
      }
    }
    if (!columns.contains("name") || !columns.contains("kind")) {
      throw ActorFileException.at(
          file, start, "the columns name and kind are needed; columns are " + list(known));
    }
    return columns;
  }

  private Row row(List<String> columns, List<String> cells, int start) {
    if (cells.size() != columns.size()) {
      throw ActorFileException.at(
          file,
          start,
          "%d values where the first line names %d columns; quote values that hold the separator"
              .formatted(cells.size(), columns.size()));
    }
    return new Row(file, start, columns, cells);
  }

  /** The cells up to the end of the line, or beyond it within quotes. */
  private List<String> record() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (position < text.length() && text.charAt(position++) == separator);
    line++;
    return cells;
  }

  /** Reads up to the separator or the end of the line, and leaves off before it. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    int start = line;
    boolean quoted = false;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c == '"' && (quoted || cell.toString().isBlank())) {
        if (quoted && position + 1 < text.length() && text.charAt(position + 1) == '"') {
          cell.append(text.charAt(++position));
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == separator || c == '\n')) {
        break;
      } else if (c != '\r') {
        cell.append(c);
        line += c == '\n' ? 1 : 0;
      }
    }
    if (quoted) {
      throw ActorFileException.at(
          file, start, "a quote is opened and not closed; write two for one within");
    }
    return cell.toString().strip();
  }

  /** One line, by the names of its columns. */
  record Row(String file, int line, List<String> columns, List<String> cells) {
    /** The column's text; empty where the table has no such column. */
    String text(String column) {
      int index = columns.indexOf(column);
      return index < 0 ? "" : cells.get(index);
    }

    /** The values that the column's text separates by ";" or "|". */
    List<String> list(String column) {
      return Arrays.stream(text(column).split("[;|]"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    ActorFileException fault(String what) {
      return ActorFileException.at(file, line, what);
    }
  }
}
