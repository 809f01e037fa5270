package entente.relation;

import entente.linking.Report;
import entente.statement.Statement.Relation;

/** Why one event is held to be an answer to another, or to have come after it. */
public sealed interface Ground {
  /**
   * A text says so.
   *
   * @param relation of the later event to the earlier one: RESPONSE, BECAUSE or AFTER
   * @param report whose sentence says so
   * @param words the words that say so, or an empty text where the syntax of the sentence does
   */
  record Stated(Relation relation, Report report, String words) implements Ground {}

  /**
   * No text says so: the second side did it to the first soon after the first had done the like to the second.
   *
   * @param days from the one to the other, at least 1
   */
  record Inferred(int days) implements Ground {}
}
