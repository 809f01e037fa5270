package entente.app.library;

/**
 * How often an actor stands in the library.
 *
 * @param documents the documents that mention it
 * @param mentions the places that mention it
 * @param statements the statements of which it is a side
 */
public record ActorCounts(int documents, int mentions, int statements) {
  /** Of nothing. */
  static final ActorCounts NONE = new ActorCounts(0, 0, 0);
}
