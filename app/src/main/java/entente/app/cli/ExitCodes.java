package entente.app.cli;

/** What the command tells the shell. */
final class ExitCodes {
  /** All is done; of {@code read}: every document was read. */
  static final int DONE = 0;

  /** Some documents could not be read; the others were. */
  static final int SOME_FAILED = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** The library cannot be used. */
  static final int LIBRARY = 3;

  private ExitCodes() {}
}
