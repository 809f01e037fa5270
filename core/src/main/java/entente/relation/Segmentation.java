package entente.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Parts a series into stretches of one level each, exactly: of all ways to part it, the one whose cost is least. The cost of a
 * stretch is minus the log-likelihood of what lies in it at its best level; each change costs a penalty. It is found by dynamic
 * programming over the days at which anything may begin or end (optimal partitioning: B. Jackson et al., An algorithm for optimal
 * partitioning of data on an interval, IEEE Signal Processing Letters 12, 2005), which is linear in their number because the levels are
 * few. The penalty is that of Schwarz's criterion: the logarithm of the number of observations, half of it for the place and half
 * for the level (Y.-C. Yao, Estimating the number of change-points via Schwarz' criterion, Statistics and Probability Letters 6,
 * 1988). It is less after a time in which little is told, where a change has more room, more within a burst, and twice as much
 * between levels of one sign. The likelihood is bounded, as it has to be where some acts are out of character (P. Fearnhead and G. Rigaill,
 * Changepoint detection in the presence of outliers, JASA 114, 2019).
 *
 * <p>An observation that is known only to a month or a year lies in equal parts on all its days (aoristic analysis: J. Ratcliffe,
 * Aoristic signatures and the spatio-temporal analysis of high volume crime patterns, J. Quantitative Criminology 18, 2002).
 * Silences part the series without a penalty. Where a source says that things turned, a change in that direction costs
 * a quarter, divided by the number of sentences that say so.
 */
final class Segmentation {
  /** Fewer observations are taken for so many: a lone act at the end of a short series is no phase. */
  private static final int FEWEST = 25;

  /** A change costs at least this. */
  private static final double LEAST = 1;

  private static final double SAME_SIGN = 2;
  private static final double TOLD = 0.25;
  private static final List<Level> LEVELS = Level.all();

  /**
   * A stretch of one level.
   *
   * @param first its first day
   * @param last its last
   * @param level what acts are like in it
   */
  record Stretch(LocalDate first, LocalDate last, Level level) {}

  private final List<Observation> observations;
  private final List<Observation> hints;
  private final List<Silences.Gap> silences;
  private final long[] days;

  private Segmentation(
      List<Observation> observations, List<Observation> hints, List<Silences.Gap> silences) {
    this.observations = observations;
    this.hints = hints;
    this.silences = silences;
    this.days = days();
  }

  /**
   * The stretches, in order of time, without the silences.
   *
   * @param observations the series
   * @param hints where sources say that things turned
   * @param silences what parts the series, in order of time
   */
  static List<Stretch> of(
      List<Observation> observations, List<Observation> hints, List<Silences.Gap> silences) {
    return observations.isEmpty()
        ? List.of()
        : new Segmentation(observations, hints, silences).stretches();
  }

  /** The days at which anything may begin, and the day after the last. */
  private long[] days() {
    TreeSet<Long> days = new TreeSet<>();
    for (Observation observation : observations) {
      days.add(observation.from().toEpochDay());
      days.add(observation.to().toEpochDay() + 1);
    }
    long first = days.first();
    long last = days.last();
    for (Observation hint : hints) {
      days.add(Math.min(last, Math.max(first, hint.from().toEpochDay())));
      days.add(Math.min(last, Math.max(first, hint.to().toEpochDay() + 1)));
    }
    for (Silences.Gap silence : silences) {
      days.add(silence.first().toEpochDay());
      days.add(silence.last().toEpochDay() + 1);
    }
    return days.stream().mapToLong(Long::longValue).toArray();
  }

  private int cell(long day) {
    return Arrays.binarySearch(days, day);
  }

  private List<Stretch> stretches() {
    int cells = days.length - 1;
    boolean[] silent = silent(cells);
    double[][] costs = costs(cells, silent);
    double[] penalties = penalties(costs[0], silent);
    int[] told = told(cells);
    int[][] before = new int[cells][];
    double[] best = new double[LEVELS.size()];
    for (int cell = 0; cell < cells; cell++) {
      before[cell] = step(best, penalties[cell], told[cell]);
      for (int level = 0; level < best.length; level++) {
        best[level] += costs[level][cell];
      }
    }
    return traced(before, best, silent);
  }

  /** What a change of sign on entering each cell costs. */
  private double[] penalties(double[] mass, boolean[] silent) {
    double[] gaps = gaps(mass, silent);
    double all = 0;
    int places = 0;
    for (double gap : gaps) {
      all += gap;
      places += gap > 0 ? 1 : 0;
    }
    double change = Math.log(Math.max(FEWEST, observations.size()));
    double usual = all / Math.max(1, places);
    double[] penalties = new double[gaps.length];
    for (int cell = 0; cell < gaps.length; cell++) {
      boolean free = cell == 0 || silent[cell] || silent[cell - 1];
      double room = usual > 0 ? 0.5 + gaps[cell] / usual / 2 : 1;
      penalties[cell] = free ? 0 : Math.max(LEAST, change - Math.log(room));
    }
    return penalties;
  }

  /** How many days lie between the middle of each cell that holds anything and that of the last before it; else 0. */
  private double[] gaps(double[] mass, boolean[] silent) {
    double[] gaps = new double[mass.length];
    double last = Double.NaN;
    for (int cell = 0; cell < mass.length; cell++) {
      double middle = (days[cell] + days[cell + 1]) / 2.0;
      last = silent[cell] ? Double.NaN : last;
      if (mass[cell] > 0) {
        gaps[cell] = Double.isNaN(last) ? 0 : middle - last;
        last = middle;
      }
    }
    return gaps;
  }

  /** Goes one cell on: makes of the best costs before it the best costs on entering it, and tells from where each came. */
  private static int[] step(double[] best, double penalty, int told) {
    double[] old = best.clone();
    int[] from = new int[old.length];
    for (int level = 0; level < old.length; level++) {
      from[level] = level;
      for (int other = 0; other < old.length; other++) {
        double cost = old[other] + penalty * factor(LEVELS.get(other), LEVELS.get(level), told);
        if (other != level && cost < best[level]) {
          best[level] = cost;
          from[level] = other;
        }
      }
    }
    return from;
  }

  private static double factor(Level before, Level after, int told) {
    if (told != 0 && (after.middle() - before.middle()) * told > 0) {
      return TOLD / Math.abs(told);
    }
    return before.sign() == after.sign() ? SAME_SIGN : 1;
  }

  private boolean[] silent(int cells) {
    boolean[] silent = new boolean[cells];
    for (Silences.Gap gap : silences) {
      Arrays.fill(silent, cell(gap.first().toEpochDay()), cell(gap.last().toEpochDay() + 1), true);
    }
    return silent;
  }

  /** How many more sentences say of each cell that things turned for the better than for the worse. */
  private int[] told(int cells) {
    int[] told = new int[cells];
    for (int cell = 0; cell < cells; cell++) {
      for (Observation hint : hints) {
        boolean here =
            hint.from().toEpochDay() <= days[cell] && hint.to().toEpochDay() >= days[cell + 1] - 1;
        told[cell] += here ? (int) Math.signum(hint.score()) : 0;
      }
    }
    return told;
  }

  /** What each cell costs at each level: the share of each observation that lies in it. */
  private double[][] costs(int cells, boolean[] silent) {
    double[][] costs = new double[LEVELS.size()][cells];
    for (Observation observation : observations) {
      int first = cell(observation.from().toEpochDay());
      int end = cell(observation.to().toEpochDay() + 1);
      double open = 0;
      for (int cell = first; cell < end; cell++) {
        open += silent[cell] ? 0 : days[cell + 1] - days[cell];
      }
      for (int level = 0; level < costs.length; level++) {
        double cost = LEVELS.get(level).cost(observation);
        for (int cell = first; cell < end; cell++) {
          costs[level][cell] += silent[cell] ? 0 : cost * (days[cell + 1] - days[cell]) / open;
        }
      }
    }
    return costs;
  }

  private List<Stretch> traced(int[][] before, double[] best, boolean[] silent) {
    int level = 0;
    for (int other = 1; other < best.length; other++) {
      level = best[other] < best[level] ? other : level;
    }
    List<Stretch> stretches = new ArrayList<>();
    int end = before.length;
    for (int cell = before.length - 1; cell >= 0; cell--) {
      int previous = before[cell][level];
      boolean edge = cell == 0 || previous != level || silent[cell] != silent[cell - 1];
      if (edge) {
        if (!silent[cell]) {
          stretches.add(0, stretch(cell, end, level));
        }
        end = cell;
      }
      level = previous;
    }
    return stretches;
  }

  private Stretch stretch(int first, int end, int level) {
    return new Stretch(
        LocalDate.ofEpochDay(days[first]), LocalDate.ofEpochDay(days[end] - 1), LEVELS.get(level));
  }
}
