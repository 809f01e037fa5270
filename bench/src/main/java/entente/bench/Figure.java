package entente.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param measure what is measured
 * @param value between 0 and 1
 * @param must the least that is wanted, or null
 * @param constant what the same answer everywhere would get, or null where that means nothing
 * @param counts what the value is made of, such as "81 of 165"; may be empty
 */
record Figure(
    String measure,
    double value,
    @Nullable Double must,
    @Nullable Double constant,
    String counts) {
  static Figure of(String measure, Share share) {
    return new Figure(measure, share.rate(), null, null, share.hits() + " of " + share.of());
  }

  static Figure of(String measure, double value, String counts) {
    return new Figure(measure, value, null, null, counts);
  }

  Figure must(double least) {
    return new Figure(measure, value, least, constant, counts);
  }

  Figure constant(double got) {
    return new Figure(measure, value, must, got, counts);
  }

  /** Whether the value is as good as it must be, as far as that is said. */
  boolean isReached() {
    return must == null || value >= must;
  }
}
