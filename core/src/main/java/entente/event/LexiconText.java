package entente.event;

import entente.event.Example.Heading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads files of examples (docs/lexicon.md): sets, headings, examples, paraphrases and counter-examples. */
final class LexiconText {
  private final Map<String, List<String>> sets = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<LexiconProblem> problems = new ArrayList<>();

  private String file = "";
  private int line;
  private @Nullable Heading heading;
  private @Nullable String text;
  private int textLine;
  private final List<String> paraphrases = new ArrayList<>();
  private final List<String> counterexamples = new ArrayList<>();

  private static final List<String> OPTIONS =
      List.of("mode", "contexts", "symmetric", "pair", "score", "confidence");

  /** PLOVER's scores by type and mode. */
  private static final Map<String, Double> SCORES = scores();

  List<Example> examples() {
    return examples;
  }

  List<LexiconProblem> problems() {
    return problems;
  }

  /** The members of a set, or nothing if there is none of that name. */
  Optional<List<String>> set(String name) {
    return Optional.ofNullable(sets.get(name));
  }

  void read(String name, String content) {
    file = name;
    line = 0;
    heading = null;
    for (String row : content.split("\n", -1)) {
      line++;
      if (!row.isBlank() && !row.strip().startsWith("#")) {
        row(row.stripTrailing());
      }
    }
    finish();
  }

  private void row(String row) {
    String content = row.strip();
    if (row.startsWith("    ") || row.startsWith("\t\t")) {
      note(content);
    } else if (row.startsWith(" ") || row.startsWith("\t")) {
      finish();
      text = content;
      textLine = line;
    } else {
      finish();
      margin(content);
    }
  }

  private void note(String content) {
    if (content.startsWith("=")) {
      paraphrases.add(content.substring(1).strip());
    } else if (content.startsWith("!")) {
      counterexamples.add(content.substring(1).strip());
    } else {
      problem(
          "a line indented by four blanks starts with = (a paraphrase) or ! (a counter-example)");
    }
  }

  private void margin(String content) {
    if (content.startsWith("set ") && content.contains(":")) {
      int colon = content.indexOf(':');
      List<String> members = Arrays.stream(content.substring(colon + 1).split(","))
          .map(String::strip)
          .filter(m -> !m.isEmpty())
          .toList();
      sets.merge(content.substring(4, colon).strip(), members, LexiconText::joined);
    } else {
      heading = heading(content);
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    second.stream().filter(m -> !all.contains(m)).forEach(all::add);
    return all;
  }

  private @Nullable Heading heading(String content) {
    String[] words = content.split("\\s+");
    Map<String, String> options = new HashMap<>();
    for (int i = 1; i < words.length; i++) {
      String[] option = words[i].split("=", 2);
      options.put(option[0], option.length > 1 ? option[1] : "true");
    }
    options.keySet().stream()
        .filter(o -> !OPTIONS.contains(o))
        .forEach(o -> problem(
            "no option of a heading is called " + o + "; there are " + String.join(", ", OPTIONS)));
    try {
      return heading(EventType.valueOf(words[0]), options);
    } catch (IllegalArgumentException wrong) {
      problem("not a heading: \"" + content
          + "\"; it starts with a type such as AID or ALLIED, options have the form name=value");
      return null;
    }
  }

  private static Heading heading(EventType type, Map<String, String> options) {
    String mode = options.get("mode");
    String contexts = options.getOrDefault("contexts", "");
    Double tabled = SCORES.get(mode == null ? type.name() : type.name() + " " + mode);
    double score = tabled == null ? type.score() : tabled;
    return new Heading(
        type,
        mode,
        contexts.isEmpty() ? List.of() : List.of(contexts.split(",")),
        options.containsKey("symmetric"),
        options.containsKey("pair"),
        options.containsKey("score") ? Double.parseDouble(options.get("score")) : score,
        Double.parseDouble(options.getOrDefault("confidence", "0.8")));
  }

  private void finish() {
    if (text != null && heading == null) {
      problems.add(
          new LexiconProblem(file + ":" + textLine, "an example must stand under a heading"));
    } else if (text != null) {
      examples.add(new Example(heading, file, textLine, text, paraphrases, counterexamples));
    }
    text = null;
    paraphrases.clear();
    counterexamples.clear();
  }

  private void problem(String message) {
    problems.add(new LexiconProblem(file + ":" + line, message));
  }

  private static Map<String, Double> scores() {
    Map<String, Double> scores = new HashMap<>();
    InputStream resource =
        Objects.requireNonNull(LexiconText.class.getResourceAsStream("plover-scores.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        String[] cells = row.split("\t");
        if (!row.startsWith("#") && cells.length >= 3) {
          String key =
              cells[1].isEmpty() ? cells[0] : cells[0] + " " + cells[1].toLowerCase(Locale.ROOT);
          scores.put(key, Double.valueOf(cells[2]));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return scores;
  }
}
