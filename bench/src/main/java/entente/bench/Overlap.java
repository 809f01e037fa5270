package entente.bench;

/**
 * What two sets have in common.
 *
 * @param right the number in both
 * @param predicted the number that was predicted
 * @param gold the number in the gold
 */
record Overlap(int right, int predicted, int gold) {
  /** Both taken together. */
  Overlap plus(Overlap other) {
    return new Overlap(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  double precision() {
    return new Share(right, predicted).rate();
  }

  double recall() {
    return new Share(right, gold).rate();
  }

  double f1() {
    return f1(precision(), recall());
  }

  /** The harmonic mean. */
  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
