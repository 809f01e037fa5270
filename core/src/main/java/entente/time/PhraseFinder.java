package entente.time;

import entente.language.Sentence;
import entente.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a sentence after the shapes of expressions.tsv and famous-events.tsv. */
final class PhraseFinder {
  private record Shape(
      TimePhrase.Sense sense,
      Pattern pattern,
      List<String> slots,
      @Nullable Interval fixed) {}

  private static final List<Shape> SHAPES = shapes();

  private PhraseFinder() {}

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    for (List<String> row : Table.rows("famous-events.tsv")) {
      Pattern pattern = Vocabulary.pattern(row.get(0));
      shapes.add(
          new Shape(TimePhrase.Sense.FAMOUS, pattern, List.of(), interval(row.get(1), row.get(2))));
    }
    for (List<String> row : Table.rows("expressions.tsv")) {
      TimePhrase.Sense sense = TimePhrase.Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Pattern pattern = Vocabulary.pattern(row.get(1));
      shapes.add(new Shape(sense, pattern, Vocabulary.slots(row.get(1)), null));
    }
    return List.copyOf(shapes);
  }

  private static Interval interval(String from, String to) {
    return new Interval(
        from.isEmpty() ? null : java.time.LocalDate.parse(from),
        to.isEmpty() ? null : java.time.LocalDate.parse(to));
  }

  /** The expressions of a sentence in order; none overlaps another. */
  static List<TimePhrase> find(Sentence sentence, String text) {
    Line line = new Line(sentence);
    List<TimePhrase> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); ) {
      TimePhrase phrase = longest(line, at, text);
      if (phrase != null) {
        found.add(phrase);
      }
      at = phrase == null ? at + 1 : phrase.last() + 1;
    }
    return found;
  }

  private static @Nullable TimePhrase longest(Line line, int at, String text) {
    TimePhrase best = null;
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern.matcher(line.words);
      matcher.region(line.begins[at], line.words.length());
      int last = matcher.lookingAt() ? line.tokenEndingAt(matcher.end()) : -1;
      if (last >= at && (best == null || last > best.last())) {
        TimePhrase phrase = phrase(line.sentence, shape, matcher, at, last, text);
        best = Doubt.noTime(line.sentence, phrase) ? best : phrase;
      }
    }
    return best;
  }

  private static TimePhrase phrase(
      Sentence sentence, Shape shape, Matcher matcher, int first, int last, String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String slot : shape.slots) {
      if (matcher.group(slot) != null) {
        parts.put(slot, matcher.group(slot));
      }
    }
    var span = sentence.span(first, last);
    return new TimePhrase(
        sentence.index(),
        first,
        last,
        span,
        span.of(text),
        shape.sense,
        Map.copyOf(parts),
        shape.fixed);
  }

  /** The words of a sentence in lower case with one blank between them. */
  private static final class Line {
    final Sentence sentence;
    final String words;
    final int[] begins;
    final int[] ends;

    Line(Sentence sentence) {
      this.sentence = sentence;
      this.begins = new int[sentence.size()];
      this.ends = new int[sentence.size()];
      StringBuilder line = new StringBuilder();
      for (Token token : sentence.tokens()) {
        begins[token.index()] = line.length();
        line.append(token.text().toLowerCase(Locale.ROOT));
        ends[token.index()] = line.length();
        line.append(' ');
      }
      this.words = line.toString();
    }

    int tokenEndingAt(int offset) {
      return Math.max(-1, Arrays.binarySearch(ends, offset));
    }
  }
}
