package entente.app.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the user.
 *
 * @param number its place in the log, from 1
 * @param made when
 * @param choice what was decided
 * @param because the user's reason, or null
 * @param undoneBy the number of the entry that undid it, or null while it is in force
 * @param state what has become of it; of an undone one {@link State#UNDONE}
 * @param with the number of the decision that it contradicts or that overrules it, or null
 */
public record Decision(
    long number,
    Instant made,
    Choice choice,
    @Nullable String because,
    @Nullable Long undoneBy,
    State state,
    @Nullable Long with) {
  /** What has become of a decision. */
  public enum State {
    /** It holds. */
    APPLIED,
    /** What it is about is not in the library now; it holds again when that comes back. */
    GONE,
    /** It contradicts an earlier decision that holds. */
    CONTRADICTING,
    /** It was undone. */
    UNDONE
  }

  /** Whether it has not been undone. */
  public boolean isInForce() {
    return undoneBy == null;
  }

  Decision in(State now, @Nullable Long other) {
    return new Decision(number, made, choice, because, undoneBy, now, other);
  }
}
