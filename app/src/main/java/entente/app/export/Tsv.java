package entente.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values with tabs between them, as event data are published: no quoting, a line a row. What would break a row
 * is written otherwise: tabs, line breaks and other control characters as a space, a straight double quote as two single
 * ones, since half of the programs that read such files take it for the start of a quoted field.
 */
final class Tsv {
  private final Writer out;

  Tsv(Writer out) {
    this.out = out;
  }

  void row(List<? extends @Nullable Object> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        out.write('\t');
      }
      out.write(field(fields.get(i)));
    }
    out.write('\n');
  }

  private static String field(@Nullable Object value) {
    return value == null
        ? ""
        : value
            .toString()
            .replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
            .replace("\"", "''")
            .strip();
  }
}
