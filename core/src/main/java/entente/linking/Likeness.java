package entente.linking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two reports are held to tell the same event, or not.
 *
 * @param points what speaks for and against it, in the order in which it was looked at
 * @param obstacle what rules it out whatever else speaks for it, in plain words, or null
 * @param score log-odds that both tell the same; above 0 they are held to
 */
public record Likeness(List<Point> points, @Nullable String obstacle, double score) {
  /**
   * One thing that speaks for or against.
   *
   * @param name in plain words
   * @param value how far it holds, mostly 1
   * @param weight what it adds to the log-odds when it holds fully
   */
  public record Point(String name, double value, double weight) {
    /** What it adds to the log-odds. */
    public double effect() {
      return value * weight;
    }
  }

  /** Copies the list. */
  public Likeness {
    points = List.copyOf(points);
  }

  /** Whether the two are held to tell the same. */
  public boolean same() {
    return obstacle == null && score > 0;
  }
}
