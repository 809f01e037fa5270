package entente.bench.linking;

/**
 * Two actors of which a reader said whether they are the same.
 *
 * @param first the one
 * @param second the other
 * @param judgement what the reader said
 */
record ActorPair(Named first, Named second, Judgement judgement) implements LabelledPair {
  /**
   * An actor of a document as it was read when the pair was labelled.
   *
   * @param document the id of the document
   * @param id the id of the actor as read
   * @param name its name
   */
  record Named(String document, String id, String name) {
    String brief() {
      return document + " " + id;
    }
  }

  @Override
  public boolean isWithinOneArticle() {
    return first.document().equals(second.document());
  }

  @Override
  public String brief() {
    return first.brief() + " | " + second.brief();
  }
}
