package entente.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of the gazetteer: tab-separated, one entry a line, comment lines starting with "#", the first other line naming
 * the columns; a column with several values separates them by "; ".
 */
final class Table {
  private static final Pattern SEPARATOR = Pattern.compile(";\\s*");

  private Table() {}

  /** Reads a table beside this class; a fault in it is named with file and line. */
  static List<Row> read(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the gazetteer's table " + file + " is missing: rebuild Entente");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the gazetteer's table " + file + ": rebuild Entente", e);
    }
  }

  /** Reads the text of a table. */
  static List<Row> parse(String file, String text) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(new Row(file, number, columns, cells));
      }
    }
    return rows;
  }

  /** One line, by the names of its columns. */
  record Row(String file, int line, List<String> columns, List<String> cells) {
    Row {
      if (cells.size() != columns.size()) {
        throw new IllegalStateException(
            "%s, line %d: %d columns where the heading has %d; separate them by tabs"
                .formatted(file, line, cells.size(), columns.size()));
      }
    }

    /** The column's text; empty where the table has no such column. */
    String text(String column) {
      int index = columns.indexOf(column);
      return index < 0 ? "" : cells.get(index).strip();
    }

    @Nullable
    String orNull(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : List.of(SEPARATOR.split(text));
    }

    IllegalStateException fault(String what) {
      return new IllegalStateException("%s, line %d: %s".formatted(file, line, what));
    }
  }
}
