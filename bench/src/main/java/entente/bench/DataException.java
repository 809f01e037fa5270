package entente.bench;

/** Development data that cannot be used: what, where, and what to do. */
final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataException(String message) {
    super(message);
  }

  DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
