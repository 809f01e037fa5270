package entente.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values after RFC 4180: lines end with CR LF, fields are quoted where they must be. */
final class Csv {
  private final Writer out;

  Csv(Writer out) {
    this.out = out;
  }

  void row(List<? extends @Nullable Object> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(field(fields.get(i)));
    }
    out.write("\r\n");
  }

  private static String field(@Nullable Object value) {
    String text = text(value);
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** Several values are parted by semicolons; a number with a point has at most four places. */
  private static String text(@Nullable Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
    if (value instanceof Double measure) {
      return Fields.Numbers.measure(measure);
    }
    return value == null ? "" : value.toString();
  }
}
