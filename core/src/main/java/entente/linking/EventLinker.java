package entente.linking;

import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides of two reports whether they tell the same event or tie, from the two alone: nothing is counted over a
 * collection, so that the answer never changes when other documents come or go. Reports of an event are weighed as in a
 * logistic regression; the weights are in {@code weights.tsv}. A tie is the same when its type and both sides are, at
 * times that can be one.
 */
public final class EventLinker {
  private static final Map<String, Double> WEIGHTS = weights();

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new TreeMap<>();
    Resource.rows("weights.tsv")
        .forEach(row -> weights.put(row.get(0), Double.valueOf(row.get(1))));
    return weights;
  }

  /** Whether the two tell the same; the order of the two makes no difference. */
  public boolean same(Profile one, Profile other) {
    return likeness(one, other).same();
  }

  /** What speaks for and against the two telling the same. */
  public Likeness likeness(Profile one, Profile other) {
    Comparing comparing = new Comparing(one, other);
    comparing.compare();
    List<Likeness.Point> points = new ArrayList<>();
    comparing.features().forEach((name, value) -> points.add(point(name, value)));
    double score = one.kind() == Statement.Kind.TIE
        ? 1
        : points.stream().mapToDouble(Likeness.Point::effect).sum();
    String obstacle = comparing.obstacle();
    if (obstacle == null && score > 0 && Collections.disjoint(one.keys(), other.keys())) {
      obstacle = "too little in common to be looked at";
    }
    return new Likeness(points, obstacle, score);
  }

  private static Likeness.Point point(String name, double value) {
    Double weight = WEIGHTS.get(name);
    if (weight == null) {
      throw new IllegalStateException("no weight for \"" + name + "\" in weights.tsv");
    }
    return new Likeness.Point(name, value, weight);
  }

  /** What a feature weighs. */
  static double weight(String name) {
    return point(name, 1).weight();
  }
}
