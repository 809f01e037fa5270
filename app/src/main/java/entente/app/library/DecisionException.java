package entente.app.library;

/** A decision that cannot be made; the message says why, and what to do. */
public final class DecisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes a message of one line with the remedy. */
  public DecisionException(String message) {
    super(message);
  }
}
