package entente.linking;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forty words from the begin of a sentence on. A passage starts with every sentence and runs on over ends of sentences
 * and paragraphs, so that neither other paragraphs nor a sentence cut in two hides a copy. Titles, headings and captions
 * are no part of it: every outlet writes its own.
 *
 * @param span where it stands in the article's text
 * @param shingles what it is compared by
 */
public record Passage(Span span, Shingles shingles) {
  /** Words in a passage: about two sentences of news, more than the longest set phrase, fewer than any quotation at length. */
  static final int LENGTH = 40;

  /** With fewer words, as an article may have left at its end, a common phrase would be too much of it. */
  static final int SHORTEST = 30;

  /**
   * The resemblance from which two passages are copies. It leaves room for one word in ten exchanged; two reports of one
   * event that share a sentence of somebody's speech stay below it.
   */
  static final double COPY = 0.5;

  /**
   * The resemblance from which two articles are copies as a whole. Agency reports edited for another outlet kept 0.57 to
   * 0.67 of their shingles; of articles written apart about one event no two had more than 0.03.
   */
  static final double COPY_AS_A_WHOLE = 0.4;

  private static final Set<Block.Kind> READ =
      EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.QUOTATION);

  private record Word(String text, Span span) {}

  /**
   * The passages of an article, in the order of the text; none when it has fewer than thirty words.
   *
   * @param article the text
   * @param sentences where its sentences stand
   */
  public static List<Passage> of(Article article, Collection<Span> sentences) {
    List<Word> words = words(article);
    Set<Integer> begins = new TreeSet<>();
    sentences.forEach(sentence -> begins.add(first(words, sentence.begin())));
    List<Passage> passages = new ArrayList<>();
    for (int begin : begins) {
      int end = Math.min(begin + LENGTH, words.size());
      if (end - begin >= SHORTEST) {
        passages.add(passage(words.subList(begin, end)));
      }
    }
    return passages;
  }

  private static List<Word> words(Article article) {
    List<Word> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (READ.contains(block.kind())) {
        addWords(block.span(), article.text(), words);
      }
    }
    return words;
  }

  private static void addWords(Span block, String text, List<Word> words) {
    int begin = block.begin();
    while (begin < block.end()) {
      int end = begin;
      while (end < block.end() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      Span span = new Span(begin, end);
      Shingles.words(span.of(text)).forEach(word -> words.add(new Word(word, span)));
      begin = end + 1;
    }
  }

  /** The first word that begins there or behind. */
  private static int first(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Passage passage(List<Word> words) {
    Span all = words.get(0).span().union(words.get(words.size() - 1).span());
    return new Passage(all, Shingles.of(words.stream().map(Word::text).toList()));
  }

  /** What passages share that may be copies of each other: eight numbers. */
  public List<Long> bands() {
    return bands(shingles);
  }

  /** The {@link #bands} of a passage of these shingles. */
  public static List<Long> bands(Shingles shingles) {
    return MinHash.bands(shingles);
  }

  /** A number that passages of the same shingles share, and hardly ever others. */
  public long hash() {
    long[] hash = {shingles.size()};
    shingles.stream().forEach(shingle -> hash[0] = Hashes.mix(hash[0] ^ shingle));
    return hash[0];
  }

  /** Whether of two passages, given by their shingles, one is a copy of the other. */
  public static boolean areCopies(Shingles one, Shingles other) {
    return one.resemblance(other) >= COPY;
  }

  /** Whether of two articles, given by the shingles of all their passages, one is a copy of the other. */
  public static boolean areCopiesAsAWhole(Shingles one, Shingles other) {
    return one.resemblance(other) >= COPY_AS_A_WHOLE;
  }
}
