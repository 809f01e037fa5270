package entente.statement;

/**
 * Something that makes a statement surer or less sure.
 *
 * @param name in plain words: "recipient by a pronoun"
 * @param value 1 for what is so, else a measure; what is not so is no ground
 * @param weight how much it counts, in log-odds for each unit of the value
 */
public record Ground(String name, double value, double weight) {
  /** What it adds to the log-odds that the statement is right. */
  public double effect() {
    return value * weight;
  }
}
