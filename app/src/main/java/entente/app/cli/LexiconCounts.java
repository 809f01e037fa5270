package entente.app.cli;

import entente.event.EventType;
import entente.event.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How many predicates the lexicon knows: lemmas that trigger a pattern, each counted once however many patterns it
 * triggers.
 *
 * @param type the type they express, or null for all types together
 * @param verbs those that are verbs
 * @param nouns those that are nouns
 * @param adjectives those that are adjectives
 * @param patterns the patterns that they trigger
 */
record LexiconCounts(
    @Nullable EventType type, long verbs, long nouns, long adjectives, int patterns) {
  /** One for each type that has a pattern, in the order of the types. */
  static List<LexiconCounts> byType(List<Lexicon.Entry> entries) {
    List<LexiconCounts> counts = new ArrayList<>();
    for (EventType type : EventType.values()) {
      List<Lexicon.Entry> own = entries.stream().filter(e -> e.type() == type).toList();
      if (!own.isEmpty()) {
        counts.add(of(type, own));
      }
    }
    return counts;
  }

  private static LexiconCounts of(@Nullable EventType type, List<Lexicon.Entry> entries) {
    return new LexiconCounts(
        type, lemmas(entries, "v"), lemmas(entries, "n"), lemmas(entries, "a"), entries.size());
  }

  private static long lemmas(List<Lexicon.Entry> entries, String part) {
    return entries.stream()
        .filter(e -> e.part().equals(part))
        .flatMap(e -> e.lemmas().stream())
        .distinct()
        .count();
  }

  /** Prints a table of the types, and below it all of them together where there are several. */
  static void print(List<Lexicon.Entry> entries, Screen screen) {
    List<LexiconCounts> rows = new ArrayList<>(byType(entries));
    if (rows.size() > 1) {
      rows.add(of(null, entries));
    }
    screen.line(row("type", "verbs", "nouns", "adjectives", "patterns"));
    rows.forEach(row -> screen.line(row.line()));
    screen.line(words(entries)
        + " different words, each counted once whatever its type and part of speech.");
  }

  /** How many words there are, a verb and a noun of one form ("attack") counted as one. */
  static long words(List<Lexicon.Entry> entries) {
    return entries.stream()
        .filter(e -> !e.part().equals("x"))
        .flatMap(e -> e.lemmas().stream())
        .distinct()
        .count();
  }

  private String line() {
    return row(type == null ? "together" : type.name(), verbs, nouns, adjectives, patterns);
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-10s %7s %7s %11s %9s", cells);
  }

  void properties(JsonGenerator out) {
    out.writeStringProperty("type", String.valueOf(type));
    out.writeNumberProperty("verbs", verbs);
    out.writeNumberProperty("nouns", nouns);
    out.writeNumberProperty("adjectives", adjectives);
    out.writeNumberProperty("patterns", patterns);
  }
}
