package entente.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Published tables that exports rest on: tab-separated, with comments and one line of headings. */
final class Lookup {
  private Lookup() {}

  /** The rows of a table of this package, without comments and headings. */
  static List<List<String>> rows(String name) {
    try (InputStream in = Objects.requireNonNull(
        Lookup.class.getResourceAsStream(name), name + " is missing: rebuild Entente")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read: rebuild Entente", e);
    }
  }
}
