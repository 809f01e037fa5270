package entente.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the long stretches of which nothing is told. A gap between the last possible day of what is told before and the
 * first possible day of what is told after is long when it lasts at least a year, and either five years, or so much longer
 * than the others around it that occasions scattered evenly would leave so long a gap less than once in a hundred times. The
 * chance is that of the largest of n parts of a stretch broken at random (R. A. Fisher, Tests of significance in harmonic
 * analysis, Proc. R. Soc. A 125, 1929). The longest gap is tested first, then what lies on either side of it by its own measure.
 */
final class Silences {
  private static final int LEAST = 365;
  private static final int ALWAYS = 1826;
  private static final double RARE = 0.01;

  /** Intervals wider than this do not say that anything was told in all parts of them. */
  private static final int VAGUE = 366;

  /**
   * A stretch of silence.
   *
   * @param first its first day
   * @param last its last
   */
  record Gap(LocalDate first, LocalDate last) {
    long days() {
      return last.toEpochDay() - first.toEpochDay() + 1;
    }
  }

  private record Occasion(long from, long to) {}

  private Silences() {}

  /** The silences, in order of time. */
  static List<Gap> of(List<Observation> observations) {
    List<Occasion> occasions = occasions(observations);
    List<Gap> found = new ArrayList<>();
    split(occasions, found);
    found.removeIf(gap -> observations.stream().anyMatch(o -> within(o, gap)));
    found.sort(Comparator.comparing(Gap::first));
    return found;
  }

  private static boolean within(Observation observation, Gap gap) {
    return !observation.from().isBefore(gap.first()) && !observation.to().isAfter(gap.last());
  }

  /** What is told of overlapping days is one occasion, however often it is told. */
  private static List<Occasion> occasions(List<Observation> observations) {
    List<Occasion> spans = observations.stream()
        .filter(o -> o.throughout() || o.days() <= VAGUE)
        .map(o -> new Occasion(o.from().toEpochDay(), o.to().toEpochDay()))
        .sorted(Comparator.comparingLong(Occasion::from).thenComparingLong(Occasion::to))
        .toList();
    List<Occasion> united = new ArrayList<>();
    for (Occasion span : spans) {
      Occasion last = united.isEmpty() ? null : united.get(united.size() - 1);
      if (last != null && span.from() <= last.to() + 1) {
        united.set(united.size() - 1, new Occasion(last.from(), Math.max(last.to(), span.to())));
      } else {
        united.add(span);
      }
    }
    return united;
  }

  private static void split(List<Occasion> occasions, List<Gap> found) {
    int longest = longest(occasions);
    if (longest < 0 || !isLong(occasions, longest)) {
      return;
    }
    found.add(new Gap(
        LocalDate.ofEpochDay(occasions.get(longest).to() + 1),
        LocalDate.ofEpochDay(occasions.get(longest + 1).from() - 1)));
    split(occasions.subList(0, longest + 1), found);
    split(occasions.subList(longest + 1, occasions.size()), found);
  }

  /** The occasion that the longest gap follows, or -1. */
  private static int longest(List<Occasion> occasions) {
    int longest = -1;
    for (int i = 0; i + 1 < occasions.size(); i++) {
      if (longest < 0 || gap(occasions, i) > gap(occasions, longest)) {
        longest = i;
      }
    }
    return longest;
  }

  private static long gap(List<Occasion> occasions, int after) {
    return occasions.get(after + 1).from() - occasions.get(after).to() - 1;
  }

  private static boolean isLong(List<Occasion> occasions, int longest) {
    long gap = gap(occasions, longest);
    if (gap < LEAST || gap >= ALWAYS) {
      return gap >= ALWAYS;
    }
    int parts = occasions.size() - 1;
    long all = 0;
    for (int i = 0; i < parts; i++) {
      all += gap(occasions, i);
    }
    return chance(parts, (double) gap / all) < RARE;
  }

  /**
   * The chance that the largest of n parts of a stretch broken at random takes at least this share of it: the leading term
   * of Fisher's sum, which is exact from a half on and never too small.
   */
  static double chance(int parts, double share) {
    return Math.min(1, parts * Math.pow(1 - share, parts - 1.0));
  }
}
