package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures that were reached once, in a table of measure and value. None may fall clearly below.
 *
 * @param recorded the values by measure, in the order of the table
 */
record Floor(Map<String, Double> recorded) {
  /** So much below is chance: a statement more or less in a dozen articles. */
  static final double SLACK = 0.02;

  private static final double ROUNDING = 1e-9;
  private static final String HEAD = """
      # What the articles beside this file were read with, overall. `mvn verify` fails when a figure falls more than
      # 0.02 below. Raise it by hand, or write all figures of now with: bench/evaluate --record
      """;

  /** Reads the table; lines that begin with # are remarks. */
  static Floor read(Path file) {
    Map<String, Double> recorded = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          recorded.put(cells[0], Double.valueOf(cells[1]));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new DataException(
          file + " cannot be read as a table of measures and values. Write it anew with"
              + " bench/evaluate --record.",
          e);
    }
    return new Floor(recorded);
  }

  /** Writes the figures as the new floor. */
  static void write(Path file, Map<String, Double> figures) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    figures.forEach(
        (name, value) -> text.append(String.format(Locale.ROOT, "%s\t%.3f%n", name, value)));
    Files.writeString(file, text.toString().replace(System.lineSeparator(), "\n"));
  }

  /** One line for each figure that has fallen. */
  List<String> fallen(Map<String, Double> figures) {
    List<String> fallen = new ArrayList<>();
    recorded.forEach((name, least) -> {
      Double now = figures.get(name);
      if (now == null) {
        fallen.add(name + " is recorded but not measured. Take it out of floor.tsv.");
      } else if (now < least - SLACK - ROUNDING) {
        fallen.add(String.format(
            Locale.ROOT,
            "%s has fallen to %.3f; %.3f was reached before, and %.2f below is the least. See what was lost with"
                + " bench/evaluate --misses FILE.",
            name,
            now,
            least,
            SLACK));
      }
    });
    return fallen;
  }
}
