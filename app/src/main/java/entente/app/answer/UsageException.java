package entente.app.answer;

/** The command was given something it cannot use; the message says what, and what to write instead. */
public class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes a message of one line. */
  public UsageException(String message) {
    super(message);
  }
}
