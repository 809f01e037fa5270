package entente.bench.linking;

/**
 * Two statements of which a reader said whether they report the same event.
 *
 * @param first the one
 * @param second the other
 * @param judgement what the reader said
 */
record EventPair(Told first, Told second, Judgement judgement) implements LabelledPair {
  /**
   * A statement, by where it stands and by what was read there when the pair was labelled.
   *
   * @param document the id of the document
   * @param begin where the trigger begins
   * @param end where it ends
   * @param type of event or tie
   * @param actor the id of the actor as read, or empty
   * @param recipient the id of the recipient as read, or empty
   */
  record Told(String document, int begin, int end, String type, String actor, String recipient) {
    String brief() {
      return String.join(" ", document, begin + "-" + end, type, actor, ">", recipient);
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
