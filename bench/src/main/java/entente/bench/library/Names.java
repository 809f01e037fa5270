package entente.bench.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The invented words: names, places, things, sentences that tell of nothing. */
final class Names {
  private static final Map<String, List<String>> ALL = read();

  private Names() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> all = new HashMap<>();
    for (String line : lines("names.tsv")) {
      String[] fields = line.split("\t");
      all.put(fields[0], Arrays.asList(fields).subList(1, fields.length));
    }
    return all;
  }

  /** The lines of a table beside this class, without comments. */
  static List<String> lines(String table) {
    try (InputStream file = Names.class.getResourceAsStream(table)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> of(String kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  static String one(String kind, Random random) {
    return one(of(kind), random);
  }

  static <T> T one(List<T> things, Random random) {
    return things.get(random.nextInt(things.size()));
  }
}
