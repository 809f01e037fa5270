package entente.app.answer;

/** What was asked for is kept out of sight by a decision of the user. */
public final class HiddenException extends UsageException {
  private static final long serialVersionUID = 1L;

  private final long decision;

  /** Takes the name that was asked for and the number of the decision that hides it. */
  public HiddenException(String name, long decision) {
    super("Decision " + decision + " hides \"" + name + "\". To show it again: entente undo "
        + decision);
    this.decision = decision;
  }

  /** The number of the decision. */
  public long decision() {
    return decision;
  }
}
