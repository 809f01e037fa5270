package entente.attribution;

import java.util.Locale;

/** How sure the text is of an act: PLOVER's auxiliary modes (historical and future are told by the date). */
public enum Modality {
  /** The text states it as a fact. */
  ACTUAL,
  /** Intended, announced, promised, threatened or scheduled by its actor. */
  PLANNED,
  /** May be or may come. */
  POSSIBLE,
  /** Under a condition, or imagined. */
  HYPOTHETICAL,
  /** Asked for by somebody. */
  DEMANDED,
  /** Stated not to be so. */
  DENIED;

  /** The word used in exports: the name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
