package entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that may be nouns as well as verbs, such as "strikes", "attacks" and "signs", or participles as well as past
 * tenses, where the sentence lacks the one and they were tagged as the other.
 */
final class Homographs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> OPENING = Set.of("DT", "PRP$");

  /** More are not tried. */
  private static final int MOST = 3;

  private final List<Token> words;
  private final int start;
  private final List<List<Token>> found = new ArrayList<>();

  private Homographs(List<Token> words, int start) {
    this.words = words;
    this.start = start;
  }

  /** The sentence with one word tagged otherwise, the likeliest first; it begins at the given word. */
  static List<List<Token>> of(List<Token> words, int start) {
    return new Homographs(words, start).find();
  }

  /** "A Chadian drone": behind an article and what describes the noun stands the noun, never a verb. */
  static List<Token> behindArticles(List<Token> words) {
    List<Token> mended = new ArrayList<>(words);
    for (int i = 1; i < mended.size(); i++) {
      if (mended.get(i).tag().equals("VB") && isBehindArticle(mended, i)) {
        mended.set(i, mended.get(i).retagged("NN"));
      }
    }
    return mended;
  }

  private static boolean isBehindArticle(List<Token> words, int at) {
    int before = at - 1;
    while (before > 0 && QUALIFYING.contains(words.get(before).tag())) {
      before--;
    }
    String article = words.get(before).text().toLowerCase(Locale.ROOT);
    boolean drone = words.get(at).lemma().equals("drone")
        && QUALIFYING.contains(words.get(at - 1).tag());
    return drone || words.get(before).tag().equals("DT") && ARTICLES.contains(article);
  }

  private static final Set<String> QUALIFYING = Set.of("JJ", "NNP");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private List<List<Token>> find() {
    boolean verbless = isVerbless(words.subList(start, words.size()));
    for (int i = start + 1; i < words.size() - 1 && found.size() < MOST; i++) {
      if (verbless && mayBePast(i)) {
        tag(i, "VBD");
      } else if (verbless && mayBeVerb(i)) {
        tag(i, words.get(i).tag().equals("NNS") ? "VBZ" : "VBP");
      } else if (mayBeNoun(i)) {
        tag(i, "NNS");
      }
    }
    return found;
  }

  /** Whether no word is tagged as a finite verb. */
  static boolean isVerbless(List<Token> words) {
    return words.stream().noneMatch(w -> FINITE.contains(w.tag()) || w.tag().equals("VB"));
  }

  /** "Rebels hunted down the soldiers.": a participle behind its subject or an adverb. */
  private boolean mayBePast(int at) {
    Token before = words.get(at - 1);
    return words.get(at).tag().equals("VBN") && (before.isNoun() || before.tag().equals("RB"));
  }

  /** "Chad signs a treaty", "troops storm the palace"; in a chronology, "Chad attacks along the border" as well. */
  private boolean mayBeVerb(int at) {
    Token before = words.get(at - 1);
    String tag = words.get(at).tag();
    boolean singular = tag.equals("NNS") && before.isNoun() && !before.tag().endsWith("S");
    boolean plural = (tag.equals("NN") || tag.equals("JJ")) && before.tag().equals("NNS");
    String next = words.get(at + 1).tag();
    boolean dated = start > 0 && Label.isTime(words);
    return (singular || plural)
        && (OPENING.contains(next) || dated && (next.equals("IN") || next.equals("TO")));
  }

  /** "a series of espionage scares.": nothing follows, and what stands before describes it. */
  private boolean mayBeNoun(int at) {
    Token before = words.get(at - 1);
    boolean described = before.tag().equals("NN") || before.isAdjective();
    String next = words.get(at + 1).text();
    return words.get(at).tag().equals("VBZ") && described && (next.equals(".") || next.equals(","));
  }

  private void tag(int at, String tag) {
    List<Token> other = new ArrayList<>(words);
    other.set(at, words.get(at).retagged(tag));
    found.add(other);
  }
}
