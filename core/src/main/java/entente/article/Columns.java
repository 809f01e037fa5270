package entente.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which of a corpus's own names stands for which field of ours: as the user says, else by what it is usually called. */
final class Columns {
  private static final Map<String, List<String>> USUAL = usual();

  private final Map<String, String> theirs;

  private Columns(Map<String, String> theirs) {
    this.theirs = theirs;
  }

  private static Map<String, List<String>> usual() {
    Map<String, List<String>> usual = new LinkedHashMap<>();
    for (List<String> row : Data.rows("columns.tsv", 2)) {
      usual.computeIfAbsent(row.get(0), ours -> new ArrayList<>()).add(row.get(1));
    }
    return usual;
  }

  /** The columns among the names that a corpus has; those that it lacks are not there. */
  static Columns of(Iterable<String> names, ReadingOptions options) {
    Map<String, String> bare = new TreeMap<>();
    Map<String, String> exact = new TreeMap<>();
    for (String name : names) {
      bare.putIfAbsent(bare(name), name);
      exact.putIfAbsent(name.strip(), name);
    }
    Map<String, String> theirs = new TreeMap<>();
    for (String ours : ReadingOptions.COLUMNS) {
      String said = options.columns().get(ours);
      String found = said == null ? usual(ours, bare) : exact.get(said.strip());
      if (found != null) {
        theirs.put(ours, found);
      }
    }
    return new Columns(theirs);
  }

  private static @Nullable String usual(String ours, Map<String, String> bare) {
    return USUAL.getOrDefault(ours, List.of()).stream()
        .map(bare::get)
        .filter(name -> name != null)
        .findFirst()
        .orElse(null);
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /** What the corpus calls one of our fields, or null. */
  @Nullable
  String theirs(String ours) {
    return theirs.get(ours);
  }

  /** Whether the names head a table of articles: there is a text, something else that is known, and nothing like a sentence. */
  static boolean headTable(List<String> names) {
    Columns columns = of(names, ReadingOptions.defaults());
    return columns.theirs("text") != null
        && columns.theirs.size() > 1
        && names.stream().allMatch(name -> name.strip().matches("[\\p{L}\\p{N} _.:/#()-]{0,40}"));
  }
}
