package entente.relation;

import entente.linking.Report;
import java.util.List;
import java.util.Locale;

/**
 * What somebody asks of another.
 *
 * @param told where
 * @param items the sentences that list what is asked, where the telling one ends with a colon; mostly none
 * @param outcomes what became of it, as far as a text tells; mostly unknown
 */
public record Demand(Told told, List<NamedSentence> items, List<Outcome> outcomes) {
  /** Copies the lists. */
  public Demand {
    items = List.copyOf(items);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What became of a demand.
   *
   * @param kind whether it was met
   * @param report that says so
   */
  public record Outcome(Kind kind, Report report) {}

  /** Whether a demand was met. */
  public enum Kind {
    /** Whoever was asked agreed, or did it. */
    MET,
    /** Whoever was asked refused. */
    REFUSED;

    /** The word used in listings and exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
