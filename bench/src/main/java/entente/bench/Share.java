package entente.bench;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * So many of so many.
 *
 * @param hits how many were right
 * @param of how many could have been
 */
record Share(int hits, int of) {
  /** How many of these are so. */
  static <T> Share of(Collection<T> all, Predicate<T> right) {
    return new Share((int) all.stream().filter(right).count(), all.size());
  }

  /** The share, or 0 of nothing. */
  double rate() {
    return of == 0 ? 0 : (double) hits / of;
  }
}
