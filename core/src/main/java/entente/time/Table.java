package entente.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated resources beside this class; lines that begin with # are comments. */
final class Table {
  private Table() {}

  /** The rows of a resource in order, each with its cells; empty cells at the end are kept. */
  static List<List<String>> rows(String resource) {
    InputStream stream = Table.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("resource entente/time/" + resource + " is missing");
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
