package entente.statement;

/**
 * What a statement rests on.
 *
 * @param sentence the sentence, verbatim
 * @param trigger the words in it that name the event or tie
 */
public record Evidence(Excerpt sentence, Excerpt trigger) {
  /** Refuses a trigger outside the sentence. */
  public Evidence {
    if (!sentence.span().contains(trigger.span())) {
      throw new IllegalArgumentException("trigger " + trigger + " is not in its sentence");
    }
  }
}
