package entente.linking;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as the set of all runs of three words in it, each as a hash of 32 bits; case, accents and punctuation do not
 * count. How much of two texts is the same is told by these sets (A. Z. Broder, "On the resemblance and containment of
 * documents", Compression and Complexity of Sequences, 1997). Immutable.
 */
public final class Shingles {
  /**
   * Words in a shingle. Three leave nothing in common of two reports of one event but names and turns of phrase, and let a
   * change of one word spoil three shingles only; with five, a light edit of every sentence hides a copy.
   */
  static final int WORDS = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NOT_WRITTEN_ALIKE = Pattern.compile("\\p{M}+|['’‘`]");

  private final int[] hashes;

  private Shingles(IntStream hashes) {
    this.hashes = hashes.sorted().distinct().toArray();
  }

  /** The shingles of some words as {@link #words} gives them; none when there are fewer than three. */
  static Shingles of(List<String> words) {
    return new Shingles(IntStream.rangeClosed(0, words.size() - WORDS).map(i ->
        (int) Hashes.of(String.join(" ", words.subList(i, i + WORDS)))));
  }

  /** The shingles of a text. */
  public static Shingles of(String text) {
    return of(words(text));
  }

  /** The shingles whose {@link #bytes} these are. */
  public static Shingles of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Shingles(IntStream.range(0, bytes.length / Integer.BYTES)
        .map(i -> buffer.getInt(i * Integer.BYTES)));
  }

  /** All shingles of several texts together. */
  public static Shingles union(Collection<Shingles> texts) {
    return new Shingles(texts.stream().flatMapToInt(text -> IntStream.of(text.hashes)));
  }

  /** The words of a text as they are compared. */
  static List<String> words(String text) {
    String plain = NOT_WRITTEN_ALIKE
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  /** Four bytes for each shingle, in the order of the hashes. */
  public byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    IntStream.of(hashes).forEach(buffer::putInt);
    return buffer.array();
  }

  IntStream stream() {
    return IntStream.of(hashes);
  }

  /** How many there are. */
  public int size() {
    return hashes.length;
  }

  /** The share of the shingles of both that both have, from 0 to 1: Broder's resemblance, the Jaccard coefficient. */
  public double resemblance(Shingles other) {
    int common = common(other);
    int all = hashes.length + other.hashes.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** The share of these shingles that the other has too, from 0 to 1: Broder's containment. */
  public double containment(Shingles other) {
    return hashes.length == 0 ? 0 : (double) common(other) / hashes.length;
  }

  private int common(Shingles other) {
    int common = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
