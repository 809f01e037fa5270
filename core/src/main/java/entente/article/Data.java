package entente.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data files beside the readers: one entry a line, {@code #} for remarks, columns parted by tabulators. */
final class Data {
  private Data() {}

  static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Data.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a table; every row has at least the given number of columns. */
  static List<List<String>> rows(String name, int columns) {
    List<List<String>> rows =
        lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    for (List<String> row : rows) {
      if (row.size() < columns) {
        throw new IllegalStateException(name + ": fewer than " + columns + " columns in " + row);
      }
    }
    return rows;
  }
}
