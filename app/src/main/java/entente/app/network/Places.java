package entente.app.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places for the nodes of a graph, so that distances on paper follow the wished lengths of its edges (stress
 * majorisation: Gansner, Koren and North 2004). The same graph always gets the same places.
 */
public final class Places {
  private static final int STARTS = 8;
  private static final int ROUNDS = 250;
  private static final double APART = 1.6;

  /**
   * An edge between two nodes.
   *
   * @param a the number of one
   * @param b the number of the other
   * @param length how far apart they should be
   */
  public record Edge(int a, int b, double length) {}

  /**
   * A place in a square.
   *
   * @param x from 0 to 1; more is told from left to right than from top to bottom
   * @param y from 0 to 1
   */
  public record Place(double x, double y) {}

  private final int size;
  private final double[][] wished;

  private Places(int size, List<Edge> edges) {
    this.size = size;
    this.wished = new double[size][size];
    for (double[] row : wished) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    edges.forEach(e -> wished[e.a()][e.b()] = wished[e.b()][e.a()] = e.length());
    shortest();
  }

  /** The places of so many nodes, in their order. */
  public static List<Place> of(int size, List<Edge> edges) {
    if (size == 0) {
      return List.of();
    }
    Places places = new Places(size, edges);
    double[][] best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      double[][] found = places.settled(places.circle(start));
      double stress = places.stress(found);
      if (stress < least - 1e-9) {
        least = stress;
        best = found;
      }
    }
    return best == null ? List.of() : square(turned(best));
  }

  /** Lengths along the shortest ways (Floyd 1962); what nothing joins stands a little further off than all else. */
  private void shortest() {
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          wished[i][j] = Math.min(wished[i][j], wished[i][k] + wished[k][j]);
        }
      }
    }
    double most = 1;
    for (double[] row : wished) {
      most = Math.max(most, Arrays.stream(row).filter(Double::isFinite).max().orElse(1));
    }
    for (double[] row : wished) {
      for (int j = 0; j < size; j++) {
        row[j] = Double.isFinite(row[j]) ? row[j] : Math.min(most, 2) * APART;
      }
    }
  }

  /** A circle on which the nodes stand in one order or another. */
  private double[][] circle(int start) {
    double[][] at = new double[size][];
    int stride = stride(2 * start + 1);
    for (int i = 0; i < size; i++) {
      double angle = 2 * Math.PI * (i * (long) stride % size) / Math.max(1, size);
      at[i] = new double[] {2 * Math.cos(angle), 2 * Math.sin(angle) + 0.01 * i};
    }
    return at;
  }

  private int stride(int from) {
    int stride = from;
    while (divisor(stride, size) > 1) {
      stride++;
    }
    return stride;
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /** One after the other is moved, so that each sees where the others are now: all at once they would change places. */
  private double[][] settled(double[][] at) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < size; i++) {
        at[i] = better(at, i);
      }
    }
    return at;
  }

  private double[] better(double[][] at, int i) {
    double x = 0;
    double y = 0;
    double all = 0;
    for (int j = 0; j < size; j++) {
      if (j != i) {
        double weight = 1 / (wished[i][j] * wished[i][j]);
        double dx = at[i][0] - at[j][0];
        double dy = at[i][1] - at[j][1];
        double pull = wished[i][j] / Math.max(1e-6, Math.hypot(dx, dy));
        x += weight * (at[j][0] + dx * pull);
        y += weight * (at[j][1] + dy * pull);
        all += weight;
      }
    }
    return all == 0 ? at[i] : new double[] {x / all, y / all};
  }

  private double stress(double[][] at) {
    double stress = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double off = Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]) - wished[i][j];
        stress += off * off / (wished[i][j] * wished[i][j]);
      }
    }
    return stress;
  }

  /** The longest way through the drawing lies across, the first node on the left. */
  private static double[][] turned(double[][] at) {
    double[] middle = middle(at);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (double[] p : at) {
      double x = p[0] - middle[0];
      double y = p[1] - middle[1];
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    double[][] turned = new double[at.length][];
    for (int i = 0; i < at.length; i++) {
      double x = at[i][0] - middle[0];
      double y = at[i][1] - middle[1];
      turned[i] = new double[] {
        x * Math.cos(angle) + y * Math.sin(angle), y * Math.cos(angle) - x * Math.sin(angle)
      };
    }
    double sideways = turned[0][0] > 0 ? -1 : 1;
    double upright = turned[0][1] > 0 ? -1 : 1;
    for (double[] p : turned) {
      p[0] *= sideways;
      p[1] *= upright;
    }
    return turned;
  }

  private static double[] middle(double[][] at) {
    return new double[] {
      Arrays.stream(at).mapToDouble(p -> p[0]).average().orElse(0),
      Arrays.stream(at).mapToDouble(p -> p[1]).average().orElse(0)
    };
  }

  private static List<Place> square(double[][] at) {
    double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (double[] p : at) {
      for (int axis = 0; axis < 2; axis++) {
        low[axis] = Math.min(low[axis], p[axis]);
        high[axis] = Math.max(high[axis], p[axis]);
      }
    }
    List<Place> places = new ArrayList<>();
    for (double[] p : at) {
      places.add(new Place(share(p[0], low[0], high[0]), share(p[1], low[1], high[1])));
    }
    return places;
  }

  private static double share(double value, double low, double high) {
    double share = high - low < 1e-3 ? 0.5 : (value - low) / (high - low);
    return Math.round(share * 10000) / 10000.0;
  }
}
