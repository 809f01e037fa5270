package entente.bench;

import java.util.Locale;

/**
 * Something that was read wrongly.
 *
 * @param kind what is wrong
 * @param cause why, as far as it can be told without a reader
 * @param core whether it is about a gold statement that a history could not leave out
 * @param document the article
 * @param what who did what to whom
 * @param why what the cause was told by
 * @param passage the words of the article
 */
record Fault(
    Kind kind,
    Cause cause,
    boolean core,
    String document,
    String what,
    String why,
    String passage) {
  /** The kinds of fault. */
  enum Kind {
    /** A gold statement that was not found. */
    MISS,
    /** A statement that is not in the gold. */
    FALSE,
    /** A statement that was found, with a wrong attribute. */
    WRONG
  }

  private static final String BLANKS = "\\s+";

  /** One line of a table; the cells are parted by tabs. */
  String line() {
    return String.join(
        "\t",
        kind.name().toLowerCase(Locale.ROOT),
        cause.words(),
        core ? "core" : "",
        document,
        plain(what),
        plain(why),
        plain(passage));
  }

  private static String plain(String cell) {
    return cell.replaceAll(BLANKS, " ");
  }
}
