package entente.statement;

import entente.statement.Statement.Relation;
import java.util.List;
import java.util.Locale;

/**
 * One way in which texts join an act to another: a row of {@code links.tsv}.
 *
 * @param kind where it stands
 * @param words its dictionary forms, in order
 * @param relation of the act to the other one
 * @param onlyHarm whether only harm is answered so
 * @param example a text that has it
 * @param joins what it joins there: "imposed after attacked"
 */
record Connective(
    Kind kind,
    List<String> words,
    Relation relation,
    boolean onlyHarm,
    String example,
    String joins) {
  /** Where a connective stands. */
  enum Kind {
    /** Before a clause that tells the other act: "after B attacked". */
    CLAUSE,
    /** Before a clause that tells the later act: "whereupon A attacked". */
    WHEREUPON,
    /** Before a noun or gerund that names the other act: "in response to the attack". */
    PHRASE,
    /** A verb whose subject brought about what follows: "the attack prompted A to withdraw". */
    CAUSE,
    /** A verb whose subject came of what follows: "the strikes answered a rocket attack". */
    ANSWER,
    /** A word that calls the act an answer, to what was told before: "A retaliated". */
    ACT,
    /** An adverbial that joins a sentence to what was told before: "in response, A attacked". */
    OPENING
  }

  private static final List<Connective> ALL =
      Tables.rows("links.tsv").stream().map(Connective::of).toList();

  private static Connective of(List<String> cells) {
    return new Connective(
        Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
        List.of(cells.get(1).split(" ")),
        Relation.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
        cells.get(3).equals("harm"),
        cells.get(4),
        cells.get(5));
  }

  /** All connectives, in the order of the table. */
  static List<Connective> all() {
    return ALL;
  }

  /** Those of one kind, the longest first. */
  static List<Connective> of(Kind kind) {
    return ALL.stream()
        .filter(c -> c.kind == kind)
        .sorted((a, b) -> b.words.size() - a.words.size())
        .toList();
  }

  /** The word that matters, for connectives of one word. */
  String word() {
    return words.get(0);
  }
}
