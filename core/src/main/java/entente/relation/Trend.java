package entente.relation;

import java.util.Locale;

/** Whether acts become graver, by the scores of their PLOVER types and the number of the dead. */
public enum Trend {
  /** Each graver than what it answers, on balance. */
  RISING,
  /** Each milder than what it answers, on balance. */
  FALLING,
  /** As grave, or as often graver as milder. */
  LEVEL;

  /** The word used in listings and exports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
