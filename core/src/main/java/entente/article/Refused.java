package entente.article;

/** A document cannot be read as an article; says why, and what to do next. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  Refused(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  Found failed(String document) {
    return new Found.Failed(document, getMessage(), remedy);
  }
}
