package entente.relation;

import entente.event.Sign;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words with which a sentence says that a relationship turned. The words are a table with an example beside each
 * (turn-expressions.tsv); whose relationship it is, they do not tell.
 */
public final class TurnWords {
  /**
   * Words that say that things turned.
   *
   * @param text the words, verbatim
   * @param begin where they begin in the sentence
   * @param end where they end
   * @param sign plus for the better, minus for the worse, zero where they do not tell
   */
  public record Found(String text, int begin, int end, Sign sign) {}

  /**
   * A row of the table.
   *
   * @param beginnings of words, one of which every sentence has that it finds
   * @param shape the compiled expression
   * @param sign for the better or the worse
   * @param example a sentence that it must find
   * @param counterexample one that it must not
   */
  record Entry(
      List<String> beginnings, Pattern shape, Sign sign, String example, String counterexample) {}

  private static final String BOND =
      "(?:relations?|relationships?|ties|friendship|partnership|alliance|cooperation|rapprochement)";
  private static final String OPENING =
      "(?:thaw|honeymoon|partnership|alliance|friendship|cooperation|convergence|rapprochement|détente|detente|entente"
          + "|truce|opening|goodwill)";

  /** A turn that may come, or did not, is none. */
  private static final String DOUBT =
      "(?:not|never|no|nothing|without|could|would|might|may|will|should|can|cannot|must|if|to|hopes?)";

  private static final String BETWEEN = "(?:[\\s,]+(?!" + DOUBT + "\\b)[^\\s,.;:?!]+){0,6}?,?";
  private static final Pattern DOUBTED = Pattern.compile("\\b" + DOUBT + "(?: \\S+)?$|n['’]t$");
  private static final Pattern NO_TURN = Pattern.compile("\\?[”\"'’]?\\s*$|\\bwhenever\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final List<Entry> ENTRIES = read();
  private static final TreeMap<String, List<Entry>> BY_BEGINNING = byBeginning();

  private TurnWords() {}

  /** The longest such words of a sentence that are neither denied nor doubted; none in a question, nor where they tell of no one time. */
  public static Optional<Found> find(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    if (NO_TURN.matcher(lower).find() || lower.length() != sentence.length()) {
      return Optional.empty();
    }
    return candidates(lower).stream()
        .map(entry -> find(entry, lower, sentence))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt((Found f) -> f.begin() - f.end()).thenComparing(Found::begin));
  }

  /** The entries that one of the words may belong to: most sentences have none, and there are many sentences. */
  private static Set<Entry> candidates(String lower) {
    Set<Entry> candidates = new LinkedHashSet<>();
    Matcher words = WORD.matcher(lower);
    while (words.find()) {
      Map.Entry<String, List<Entry>> near = BY_BEGINNING.floorEntry(words.group());
      if (near != null && words.group().startsWith(near.getKey())) {
        candidates.addAll(near.getValue());
      }
    }
    return candidates;
  }

  /** The entries by the beginnings of words; no beginning begins another. */
  private static TreeMap<String, List<Entry>> byBeginning() {
    TreeMap<String, List<Entry>> entries = new TreeMap<>();
    for (Entry entry : ENTRIES) {
      for (String beginning : entry.beginnings()) {
        entries.computeIfAbsent(beginning, key -> new ArrayList<>()).add(entry);
      }
    }
    return entries;
  }

  /** The words of an entry in a sentence. */
  static Optional<Found> find(Entry entry, String lower, String sentence) {
    Matcher matcher = entry.shape().matcher(lower);
    while (matcher.find()) {
      String before = lower.substring(0, matcher.start()).stripTrailing();
      if (!DOUBTED.matcher(before).find()) {
        String words = sentence.substring(matcher.start(), matcher.end());
        return Optional.of(new Found(words, matcher.start(), matcher.end(), entry.sign()));
      }
    }
    return Optional.empty();
  }

  /** The table. */
  static List<Entry> entries() {
    return ENTRIES;
  }

  private static List<Entry> read() {
    InputStream stream = TurnWords.class.getResourceAsStream("turn-expressions.tsv");
    if (stream == null) {
      throw new IllegalStateException("resource entente/relation/turn-expressions.tsv is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> entry(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String[] cells) {
    String shape = cells[1]
        .replace("{bond}", BOND)
        .replace("{opening}", OPENING)
        .replace("~", BETWEEN)
        .replace(" ", "\\s+");
    return new Entry(
        List.of(cells[0].split(" ")),
        Pattern.compile("\\b" + shape + "\\b"),
        Sign.ofSymbol(cells[2]),
        cells[3],
        cells[4]);
  }
}
