package entente.bench.linking;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well pairs were linked. Unclear pairs, and pairs of which a side was not read, count for nothing but are counted.
 *
 * @param found how many that are one are linked
 * @param falseLinks how many that are two are linked
 * @param missed how many that are one are not linked
 * @param apart how many that are two are not linked
 * @param notRead of how many, unclear ones left out, a side was not read
 * @param unclear how many no reader could tell
 */
record PairScores(int found, int falseLinks, int missed, int apart, int notRead, int unclear) {
  /** Counts outcomes. */
  static PairScores of(Collection<Outcome> outcomes) {
    List<Outcome> clear = outcomes.stream()
        .filter(o -> o.pair().judgement().label() != Label.UNCLEAR)
        .toList();
    return new PairScores(
        count(clear, Outcome::isFound),
        count(clear, Outcome::isFalseLink),
        count(clear, Outcome::isMissed),
        count(clear, o -> o.isScored() && !o.isFound() && !o.isFalseLink() && !o.isMissed()),
        count(clear, o -> !o.isScored()),
        outcomes.size() - clear.size());
  }

  private static int count(Collection<Outcome> outcomes, Predicate<Outcome> which) {
    return (int) outcomes.stream().filter(which).count();
  }

  /** The share of links that are right; 1 where nothing is linked. */
  double precision() {
    return share(found, found + falseLinks);
  }

  /** The share found of what is one; 1 where nothing is. */
  double recall() {
    return share(found, found + missed);
  }

  /** The harmonic mean of precision and recall, 0 when nothing right is linked. */
  double f1() {
    return found == 0 ? 0 : 2.0 * found / (2 * found + falseLinks + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
