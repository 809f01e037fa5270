package entente.event;

import entente.language.LanguageReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What words express which event, written as examples and compiled to patterns. The built-in examples are compiled by
 * the build; a user's own are compiled when they are given, and come first.
 */
public final class Lexicon {
  private final List<Pattern> patterns;
  private final Map<String, List<Pattern>> byLemma = new HashMap<>();
  private final String fingerprint;

  private Lexicon(List<Pattern> patterns, String fingerprint) {
    this.patterns = List.copyOf(patterns);
    this.fingerprint = fingerprint;
    for (Pattern pattern : patterns) {
      pattern
          .root()
          .lemmas()
          .forEach(l -> byLemma.computeIfAbsent(l, k -> new ArrayList<>()).add(pattern));
    }
  }

  private static final class BuiltIn {
    static final Lexicon LEXICON = read();

    private static Lexicon read() {
      InputStream resource = Objects.requireNonNull(
          Lexicon.class.getResourceAsStream("lexicon.json"),
          "the lexicon has not been compiled: build with Maven");
      try {
        CompiledLexicon.Content content = CompiledLexicon.read(resource);
        return new Lexicon(content.patterns(), content.fingerprint());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** The built-in lexicon. */
  public static Lexicon load() {
    return BuiltIn.LEXICON;
  }

  /**
   * The built-in lexicon with a user's own examples before it.
   *
   * @param files files of examples
   * @throws IOException if a file cannot be read
   * @throws LexiconException if an example cannot be compiled; it names each file, line and reason
   */
  public static Lexicon load(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return load();
    }
    LexiconCompiler compiler = new LexiconCompiler(LanguageReader.load());
    List<Pattern> own = new ArrayList<>(compiler.compile(LexiconCompiler.read(files)));
    if (!compiler.problems().isEmpty()) {
      throw new LexiconException(compiler.problems());
    }
    own.addAll(load().patterns);
    return new Lexicon(own, load().fingerprint + "+" + CompiledLexicon.fingerprint(files));
  }

  /** Changes whenever an example changes. */
  public String fingerprint() {
    return fingerprint;
  }

  /** What is known, for listings: one entry for each pattern, in the order of the files. */
  public List<Entry> entries() {
    return patterns.stream()
        .map(p -> new Entry(
            p.type(),
            p.mode(),
            p.name(),
            List.copyOf(p.root().lemmas()),
            p.root().part(),
            p.origin()))
        .toList();
  }

  /**
   * A pattern, as listings show it.
   *
   * @param type what it expresses
   * @param mode PLOVER's mode, or null
   * @param rule the rule's name
   * @param lemmas the words that trigger it
   * @param part their part of speech: v, n, a or x
   * @param origin file and line of the example
   */
  public record Entry(
      EventType type,
      @org.jspecify.annotations.Nullable String mode,
      String rule,
      List<String> lemmas,
      String part,
      String origin) {}

  /** The patterns that a word with this lemma may trigger, in the order of the files. */
  List<Pattern> triggeredBy(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  List<Pattern> patterns() {
    return patterns;
  }

  static Lexicon of(List<Pattern> patterns) {
    return new Lexicon(patterns, "test");
  }
}
