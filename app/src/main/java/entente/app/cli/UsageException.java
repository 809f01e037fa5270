package entente.app.cli;

/** The command was given something it cannot use; the message says what, and what to write instead. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
