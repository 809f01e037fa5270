package entente.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Stretches that a sentence can do without: what stands between brackets or dashes, and what follows a noun and is
 * followed by a finite verb, such as a relative clause or an apposition between commas.
 */
final class Insertions {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> DASHES = Set.of("–", "—", "--", "-");

  /** More are not tried. */
  private static final int MOST = 6;

  /** Beyond these a stretch is no insertion. */
  private static final Set<String> BREAKS = Set.of(":", ";", "\"", "“", "”", "``", "''");

  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "i", "it");

  private static final Set<String> SPEECH =
      Set.of("say", "tell", "report", "announce", "add", "state", "claim", "declare", "note");

  private final List<Token> words;
  private final List<BitSet> found = new ArrayList<>();

  private Insertions(List<Token> words) {
    this.words = words;
  }

  /** The stretches, marks included, that are worth being left out, the likeliest first. */
  static List<BitSet> of(List<Token> words) {
    return new Insertions(words).find();
  }

  private List<BitSet> find() {
    attribution();
    enclosed(Set.of("("), Set.of(")"));
    enclosed(DASHES, DASHES);
    for (int from = 1; from < words.size(); from++) {
      if (isComma(from) && isNominal(words.get(from - 1))) {
        betweenCommas(from);
      } else if (opensClause(from)) {
        beforeVerb(from);
      }
    }
    return found.stream().distinct().limit(MOST).toList();
  }

  /** "…, a court was told today.", "…, residents of the town said.": the last clause, which has one verb, of speaking. */
  private void attribution() {
    int end = words.size() - (text(words.size() - 1).equals(".") ? 1 : 0);
    int from = end - 1;
    boolean speaks = false;
    for (; from > 0 && !isComma(from) && !BREAKS.contains(text(from)); from--) {
      Token word = words.get(from);
      boolean verb = FINITE.contains(word.tag()) || word.tag().equals("VBN");
      speaks |= SPEECH.contains(word.lemma()) && verb && !isComma(from - 1);
      if (verb
          && !SPEECH.contains(word.lemma())
          && !word.lemma().equals("be")
          && !word.lemma().equals("have")) {
        return;
      }
    }
    if (speaks && from > 2 && isComma(from)) {
      add(from, end);
    }
  }

  private void enclosed(Set<String> opening, Set<String> closing) {
    for (int from = 1; from < words.size(); from++) {
      for (int to = from + 2; opening.contains(text(from)) && to < words.size() - 1; to++) {
        if (closing.contains(text(to)) && isApart(from)) {
          add(from, to + 1);
          return;
        }
      }
    }
  }

  /** A hyphen within a word is no dash. */
  private boolean isApart(int at) {
    return words.get(at - 1).span().end() < words.get(at).span().begin();
  }

  private void betweenCommas(int from) {
    for (int to = from + 2; to < words.size() - 1 && !BREAKS.contains(text(to)); to++) {
      if (isComma(to) && verbFollows(to + 1)) {
        add(from, to + 1);
      }
    }
  }

  /** "the men who guard the mine have left", "letters published in Paris showed", "the man he works for left". */
  private boolean opensClause(int at) {
    Token word = words.get(at);
    boolean relative =
        isRelative(word) || NOMINATIVE.contains(text(at)) && words.get(at - 1).isNoun();
    boolean participle = word.tag().equals("VBN") || word.tag().equals("VBD");
    return isNominal(words.get(at - 1)) && (relative || participle && isPreposition(at + 1));
  }

  private static boolean isRelative(Token word) {
    return word.tag().equals("WDT") || word.tag().equals("WP");
  }

  private boolean isPreposition(int at) {
    return at < words.size()
        && (words.get(at).tag().equals("IN") || words.get(at).tag().equals("TO"));
  }

  /** From a pronoun or a participle on to the next finite verb but its own. */
  private void beforeVerb(int from) {
    boolean own = !words.get(from).isVerb();
    for (int to = from + 1;
        to < words.size() - 1 && !isComma(to) && !BREAKS.contains(text(to));
        to++) {
      boolean finite = FINITE.contains(words.get(to).tag());
      if (finite && !own) {
        add(from, to);
        return;
      }
      own &= !finite;
    }
  }

  private boolean verbFollows(int at) {
    int next = at;
    while (next < words.size() - 1 && words.get(next).tag().equals("RB")) {
      next++;
    }
    return FINITE.contains(words.get(next).tag());
  }

  private void add(int from, int to) {
    BitSet stretch = new BitSet();
    stretch.set(from, to);
    found.add(stretch);
  }

  private boolean isComma(int at) {
    return text(at).equals(",");
  }

  private static boolean isNominal(Token word) {
    return word.isNoun()
        || word.tag().equals("CD")
        || word.isPronoun() && !word.tag().startsWith("W");
  }

  private String text(int at) {
    return words.get(at).text();
  }
}
