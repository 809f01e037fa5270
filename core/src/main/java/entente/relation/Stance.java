package entente.relation;

import java.util.Locale;

/** Where somebody stands on what others did. */
public enum Stance {
  /** Condemns it, or whoever did it. */
  AGAINST,
  /** Welcomes it, or stands by whoever did it. */
  FOR,
  /** Calls on both to stop. */
  RESTRAINT,
  /** Takes no side. */
  NEUTRAL;

  /** The word used in listings and exports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
