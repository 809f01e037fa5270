package entente.app.answer;

import entente.relation.Phase;
import java.util.Locale;

/** Phases in a word. */
public final class PhaseWords {
  private PhaseWords() {}

  /** The character of a phase, as a heading: "Cooperation". */
  public static String name(Phase phase) {
    String word = phase.character().word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
