package entente.actor;

/** A file of actors cannot be used; the message names file, line and reason, and what to do. */
public final class ActorFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ActorFileException(String message) {
    super(message);
  }

  /** A fault in one line. */
  static ActorFileException at(String file, int line, String what) {
    return new ActorFileException("%s, line %d: %s".formatted(file, line, what));
  }
}
