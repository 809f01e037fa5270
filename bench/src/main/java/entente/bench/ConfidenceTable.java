package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The file that holds what a statement's confidence rests on, as it stands among the sources of the engine. */
final class ConfidenceTable {
  private static final String READERS = "readers";
  private static final String LEAST = "least";
  private static final String WEIGHT = "weight";

  private final Path file;
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, Double> priors = new LinkedHashMap<>();
  private double readers = 1;
  private double least;

  /** Reads the file. */
  ConfidenceTable(Path file) {
    this.file = file;
    try {
      Files.readAllLines(file).forEach(this::take);
    } catch (IOException | RuntimeException e) {
      throw new DataException(file + " is no table of weights; fetch it again.", e);
    }
  }

  /** The file of the engine of this project. */
  static Path home() {
    return Path.of(System.getProperty("entente.home", "."))
        .resolve("core/src/main/resources/entente/statement/confidence.tsv");
  }

  private void take(String line) {
    String[] cells = line.split("\t", -1);
    switch (cells[0]) {
      case READERS -> readers = Double.parseDouble(cells[1]);
      case LEAST -> least = Double.parseDouble(cells[1]);
      case WEIGHT -> priors.put(cells[1], Double.valueOf(cells[2]));
      default -> remarks.add(line);
    }
  }

  /** By how many careful readers a statement may be noted to count as right. */
  double readers() {
    return readers;
  }

  /** Below this confidence nothing is reported. */
  double least() {
    return least;
  }

  /** The weights to begin with, by ground. */
  Map<String, Double> priors() {
    return priors;
  }

  /** The ground that every statement has: the first. */
  String always() {
    return priors.keySet().iterator().next();
  }

  /** Writes the weights and the least confidence into the file. */
  void write(Regression fitted, double newLeast) throws IOException {
    List<String> lines = new ArrayList<>(remarks);
    lines.add(READERS + "\t" + readers);
    lines.add(String.format(Locale.ROOT, "%s\t%.2f", LEAST, newLeast));
    priors.forEach((name, prior) -> lines.add(
        String.format(Locale.ROOT, "%s\t%s\t%s\t%.3f", WEIGHT, name, prior, fitted.weight(name))));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
