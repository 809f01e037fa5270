package entente.linking;

/** Which reports stand in words that one article took from another, or both from a third: together they are one witness. */
@FunctionalInterface
public interface Copies {
  /** Nothing is known of any copies. */
  Copies NONE = (one, other) -> false;

  /** Whether one of the two is a copy of the other; the order makes no difference. */
  boolean areCopies(Report one, Report other);

  /**
   * Whether two sentences that stand in copied passages are themselves copies: at least half of the shorter is in the
   * other. An own sentence between two copied ones is none.
   */
  static boolean areCopies(String sentence, String other) {
    Shingles one = Shingles.of(sentence);
    Shingles two = Shingles.of(other);
    return Math.max(one.containment(two), two.containment(one)) >= Passage.COPY;
  }
}
