package entente.event;

/**
 * Something wrong with a file of examples.
 *
 * @param origin file and line
 * @param message what is wrong and what to do about it
 */
public record LexiconProblem(String origin, String message) {
  @Override
  public String toString() {
    return origin + ": " + message;
  }
}
