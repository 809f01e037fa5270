package entente.event;

/** Whether something is cooperative, conflictual, or neither. */
public enum Sign {
  /** Cooperative. */
  PLUS("+"),
  /** Conflictual. */
  MINUS("-"),
  /** Neither. */
  ZERO("0");

  private final String symbol;

  Sign(String symbol) {
    this.symbol = symbol;
  }

  /** "+", "-" or "0". */
  public String symbol() {
    return symbol;
  }

  /** The sign of a number. */
  public static Sign of(double score) {
    return score > 0 ? PLUS : score < 0 ? MINUS : ZERO;
  }

  /** The sign with this symbol. */
  public static Sign ofSymbol(String symbol) {
    for (Sign sign : values()) {
      if (sign.symbol.equals(symbol)) {
        return sign;
      }
    }
    throw new IllegalArgumentException("not a sign: " + symbol);
  }
}
