package entente.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression with a ridge towards weights set beforehand, fitted by Newton's method: without data the weights
 * stay as they were set, and each statement pulls them a little (Hastie, Tibshirani and Friedman, The Elements of
 * Statistical Learning, 4.4.1 and 3.4.1). Nothing is drawn by chance.
 */
final class Regression {
  private static final int MOST_STEPS = 50;
  private static final double STILL = 1e-10;

  private final List<String> names;
  private final double[] weights;

  private Regression(List<String> names, double[] weights) {
    this.names = names;
    this.weights = weights;
  }

  /**
   * Fits weights to statements.
   *
   * @param priors the weights to begin with by ground; grounds that are not among them are left out
   * @param free the ground whose weight is not held back
   * @param ridge how much a weight is held back, in statements
   */
  static Regression fit(
      List<Judged> statements, Map<String, Double> priors, String free, double ridge) {
    List<String> names = List.copyOf(priors.keySet());
    double[] prior = names.stream().mapToDouble(priors::get).toArray();
    double[] held =
        names.stream().mapToDouble(name -> name.equals(free) ? STILL : ridge).toArray();
    Regression fitted = new Regression(names, prior.clone());
    double moved = 1;
    for (int i = 0; i < MOST_STEPS && moved > STILL; i++) {
      moved = fitted.step(statements, prior, held);
    }
    return fitted;
  }

  private double step(List<Judged> statements, double[] prior, double[] held) {
    int size = weights.length;
    double[][] curvature = new double[size][size];
    double[] slope = new double[size];
    for (int j = 0; j < size; j++) {
      slope[j] = -held[j] * (weights[j] - prior[j]);
      curvature[j][j] = held[j];
    }
    for (Judged statement : statements) {
      double[] values = values(statement);
      double share = share(values);
      double error = (statement.right() ? 1 : 0) - share;
      for (int j = 0; j < size; j++) {
        slope[j] += error * values[j];
        for (int k = 0; k < size; k++) {
          curvature[j][k] += share * (1 - share) * values[j] * values[k];
        }
      }
    }
    double[] step = solved(curvature, slope);
    for (int j = 0; j < size; j++) {
      weights[j] += step[j];
    }
    return Arrays.stream(step).map(Math::abs).max().orElse(0);
  }

  /** Gaussian elimination with the largest pivot first; changes what it is given. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      swap(matrix, right, column, pivot);
      for (int row = column + 1; row < size; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < size; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    return substituted(matrix, right);
  }

  private static void swap(double[][] matrix, double[] right, int one, int other) {
    double[] row = matrix[one];
    matrix[one] = matrix[other];
    matrix[other] = row;
    double value = right[one];
    right[one] = right[other];
    right[other] = value;
  }

  private static double[] substituted(double[][] matrix, double[] right) {
    double[] solution = new double[right.length];
    for (int row = right.length - 1; row >= 0; row--) {
      double rest = right[row];
      for (int k = row + 1; k < right.length; k++) {
        rest -= matrix[row][k] * solution[k];
      }
      solution[row] = rest / matrix[row][row];
    }
    return solution;
  }

  private double[] values(Judged statement) {
    return names.stream()
        .mapToDouble(name -> statement.grounds().getOrDefault(name, 0.0))
        .toArray();
  }

  private double share(double[] values) {
    double odds = 0;
    for (int j = 0; j < weights.length; j++) {
      odds += weights[j] * values[j];
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** How likely the statement is right. */
  double share(Judged statement) {
    return share(values(statement));
  }

  double weight(String name) {
    return weights[names.indexOf(name)];
  }
}
