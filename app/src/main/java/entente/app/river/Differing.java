package entente.app.river;

import java.util.List;

/**
 * Something in which what is told of an event differs.
 *
 * @param words in what, and who tells which, in words
 * @param against the ids of other events of the river that tell otherwise; none where the reports of the one event differ
 */
public record Differing(String words, List<String> against) {
  /** Copies the list. */
  public Differing {
    against = List.copyOf(against);
  }
}
