package entente.linking;

import java.util.List;
import java.util.Locale;

/**
 * Reports of one event that cannot all be right. They stand side by side; nothing is averaged and nobody is believed more.
 *
 * @param kind what they differ in
 * @param versions at least two, in the order of their first reports
 */
public record Contradiction(Kind kind, List<Version> versions) {
  /** What reports of one event differ in. */
  public enum Kind {
    /** Some say that it happened, others that it did not. */
    HAPPENED,
    /** The days have none in common. */
    DATE,
    /** Others did it, or it was done to others. */
    ACTOR,
    /** The same is counted and the numbers differ. */
    NUMBER,
    /** A report itself says that the source was not believed. */
    DISBELIEF;

    /** The word used in exports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One of the things told.
   *
   * @param what in short: "actual" and "denied", ISO days, a name, a number with its unit
   * @param reports who tells it so
   */
  public record Version(String what, List<Report> reports) {
    /** Copies the list. */
    public Version {
      reports = List.copyOf(reports);
    }
  }

  /** Copies the list and refuses a contradiction of fewer than two. */
  public Contradiction {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("nothing contradicts " + versions);
    }
  }
}
