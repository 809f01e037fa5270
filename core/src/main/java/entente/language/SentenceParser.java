package entente.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parses a sentence, and where the drawing shows that the parser lost its way, once more without the stretches that the
 * sentence can do without; these are parsed by themselves and hung where they stood. Of all drawings that with the
 * fewest signs of trouble is kept, the first one among equals.
 */
final class SentenceParser {
  private static final Set<String> WITHIN_NAME = Set.of("compound", "flat", "nummod", "amod");

  private final Parser parser = new Parser();

  /** The words with the relations between them. */
  List<Token> parsed(List<Token> tagged) {
    List<Token> words = Homographs.behindArticles(tagged);
    int start = Label.length(words);
    List<Token> whole = without(words, start, new BitSet());
    if (doubts(whole) == 0) {
      return whole;
    }
    Stream<List<Token>> shorter = Insertions.of(words).stream()
        .filter(stretch -> stretch.nextSetBit(0) > start)
        .map(stretch -> without(words, start, stretch));
    Stream<List<Token>> other =
        Homographs.of(words, start).stream().map(changed -> without(changed, start, new BitSet()));
    return Stream.concat(Stream.of(whole), Stream.concat(shorter, other))
        .min(Comparator.comparingLong(SentenceParser::doubts))
        .orElse(whole);
  }

  private static long doubts(List<Token> drawn) {
    return Doubts.count(new Draft(drawn));
  }

  private List<Token> without(List<Token> words, int start, BitSet stretch) {
    List<Token> drawn = new ArrayList<>(words);
    draw(drawn, i -> i >= start && !stretch.get(i));
    int root = root(drawn, start, stretch);
    if (start > 0) {
      draw(drawn, i -> i < start);
      hang(drawn, 0, start, root, Label.isTime(words) ? "obl:tmod" : "discourse");
    }
    if (!stretch.isEmpty() && stretch.length() >= words.size() - 1) {
      append(drawn, stretch.nextSetBit(0) + 1, stretch.length(), root);
    } else if (!stretch.isEmpty()) {
      insert(drawn, stretch.nextSetBit(0), stretch.length());
    }
    return Repairs.mended(drawn);
  }

  /** Parses the words at some places as if there were no others. */
  private void draw(List<Token> words, IntPredicate chosen) {
    int[] places = IntStream.range(0, words.size()).filter(chosen).toArray();
    List<Token> drawn = parser.drawn(IntStream.of(places).mapToObj(words::get).toList());
    for (int i = 0; i < places.length; i++) {
      Token word = drawn.get(i);
      int head = word.head() < 0 ? -1 : places[word.head()];
      words.set(places[i], word.hanging(head, word.relation()));
    }
  }

  private static int root(List<Token> words, int start, BitSet stretch) {
    return IntStream.range(start, words.size())
        .filter(i -> !stretch.get(i) && words.get(i).head() < 0)
        .findFirst()
        .orElse(start);
  }

  /** Hangs the roots of a stretch that was drawn by itself on a word outside it. */
  private static void hang(List<Token> words, int from, int to, int head, String relation) {
    for (int i = from; i < to; i++) {
      if (words.get(i).head() < 0) {
        words.set(i, words.get(i).hanging(head, relation));
      }
    }
  }

  private void insert(List<Token> words, int from, int to) {
    int first = isMark(words.get(from)) ? from + 1 : from;
    int last = isMark(words.get(to - 1)) ? to - 1 : to;
    int host = host(words, from - 1);
    drawInsertion(words, first, last);
    Optional<Token> root =
        words.subList(first, last).stream().filter(t -> t.head() < 0).findFirst();
    hang(words, first, last, host, root.map(r -> relation(words, r, first)).orElse("dep"));
    for (int i = from; i < to; i++) {
      if (i < first || i >= last) {
        words.set(i, words.get(i).hanging(host, "punct"));
      }
    }
  }

  /** "The town fell, residents said": what is said is the complement of the verb of speaking. */
  private void append(List<Token> words, int first, int last, int said) {
    draw(words, i -> i >= first && i < last);
    int root = root(words.subList(0, last), first, new BitSet());
    words.set(said, words.get(said).hanging(root, "ccomp"));
    words.set(first - 1, words.get(first - 1).hanging(root, "punct"));
    for (int i = last; i < words.size(); i++) {
      words.set(i, words.get(i).hanging(root, "punct"));
    }
  }

  /** A relative clause by itself is no sentence, but would be one with a personal pronoun and a full stop instead. */
  private void drawInsertion(List<Token> words, int first, int last) {
    Token opening = words.get(first);
    Token closing = words.get(last);
    boolean marked = isMark(closing);
    words.set(first, plain(opening, words.get(Math.min(first + 1, last))));
    words.set(last, marked ? closing.reworded(".", ".") : closing);
    draw(words, i -> i >= first && (i < last || marked && i == last));
    words.set(first, opening.hanging(words.get(first).head(), words.get(first).relation()));
    words.set(last, closing);
  }

  private static Token plain(Token opening, Token next) {
    if (opening.tag().equals("WP$")) {
      return opening.reworded("their", "PRP$");
    }
    boolean pronoun = opening.tag().equals("WDT") || opening.tag().equals("WP");
    boolean subject = next.isVerb() || next.tag().equals("MD") || next.tag().equals("RB");
    return pronoun && subject ? opening.reworded("they", "PRP") : opening;
  }

  private static boolean isMark(Token word) {
    return !Character.isLetterOrDigit(word.text().charAt(0));
  }

  /** The noun before an insertion, the last word of whose name may be another. */
  private static int host(List<Token> words, int before) {
    int at = before;
    while (words.get(at).head() >= 0 && WITHIN_NAME.stream().anyMatch(words.get(at)::is)) {
      at = words.get(at).head();
    }
    return at;
  }

  private static String relation(List<Token> words, Token root, int first) {
    boolean relative = words.subList(first, Math.min(first + 3, words.size())).stream()
        .anyMatch(w -> w.tag().startsWith("W"));
    if (relative || words.get(first).tag().equals("PRP") && root.isVerb()) {
      return "acl:relcl";
    }
    if (root.isVerb()) {
      return "acl";
    }
    boolean prepositional = words.stream().anyMatch(w -> w.head() == root.index() && w.is("case"));
    return prepositional ? "nmod" : root.isNoun() ? "appos" : "dep";
  }
}
