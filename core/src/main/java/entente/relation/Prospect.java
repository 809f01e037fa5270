package entente.relation;

import java.util.Locale;

/**
 * What is still to come, or may come, as a text sees it.
 *
 * @param kind whether it is threatened, planned, feared or only possible
 * @param told where
 * @param past whether its date lies before the newest that the library tells: it has come, or not, by now
 */
public record Prospect(Kind kind, Told told, boolean past) {
  /** How something is ahead. */
  public enum Kind {
    /** Its actor threatens it. */
    THREATENED,
    /** Its actor plans, promises or announces it. */
    PLANNED,
    /** It may come, and would be harm. */
    FEARED,
    /** It may come. */
    POSSIBLE;

    /** The word used in listings and exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
