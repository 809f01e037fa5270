package entente.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated resources beside this class; lines that begin with # are comments. */
final class Tables {
  private Tables() {}

  /** The rows of a resource in order, each with its cells. */
  static List<List<String>> rows(String resource) {
    InputStream stream = Tables.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource entente/statement/" + resource + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
