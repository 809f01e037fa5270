package entente.article;

/** What the reader found where it was sent: an article, or something that could not be read as one. */
public sealed interface Found {
  /** A document that was read. */
  record Read(Article article) implements Found {}

  /**
   * A document that was not read; the others are.
   *
   * @param document which one: its id, or for a line of a corpus the file and the line
   * @param problem what is wrong with it
   * @param remedy what to do next
   */
  record Failed(String document, String problem, String remedy) implements Found {
    /** Document, problem and remedy in one line. */
    public String message() {
      return document + ": " + problem + "; " + remedy;
    }
  }
}
