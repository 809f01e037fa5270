package entente.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param kind what its fields hold; each may be null
 */
record Column(String name, Kind kind) {
  /** What the fields of a column hold. */
  enum Kind {
    /** Text. */
    TEXT,
    /** A whole number. */
    COUNT,
    /** A number with a point. */
    MEASURE,
    /** Yes or no. */
    FLAG,
    /** A day of the calendar. */
    DAY,
    /** Any number of texts. */
    TEXTS
  }

  /** Columns from their names with commas between them; what does not hold text says so after a colon: "score:measure". */
  static List<Column> of(String... names) {
    return Arrays.stream(String.join(",", names).split(",")).map(Column::parse).toList();
  }

  private static Column parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Column(text, Kind.TEXT)
        : new Column(
            text.substring(0, colon),
            Kind.valueOf(text.substring(colon + 1).toUpperCase(Locale.ROOT)));
  }

  /** The headings. */
  static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
