package entente.linking;

import java.util.List;
import java.util.Locale;

/**
 * One who can have known, and everybody who has it from there.
 *
 * @param kind what it is
 * @param name to show
 * @param reports the reports that go back to it, in the order of documents and text
 */
public record Origin(Kind kind, String name, List<Report> reports) {
  /** The kinds of origin. */
  public enum Kind {
    /** Who stands at the end of the chain of those who say so. */
    SOURCE,
    /** The agency that the articles credit. */
    AGENCY,
    /** The outlet, or the document where none is known: it tells it by itself, or hides its source. */
    OUTLET;

    /** The word used in exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the list and refuses an origin of nothing. */
  public Origin {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("an origin of nothing");
    }
  }
}
