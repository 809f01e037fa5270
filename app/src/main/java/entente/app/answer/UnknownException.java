package entente.app.answer;

/** What a user names is not in the library; the message says so and what comes near. */
public final class UnknownException extends UsageException {
  private static final long serialVersionUID = 1L;

  /** Takes a message of one line: what, where, what to do next. */
  public UnknownException(String message) {
    super(message);
  }
}
