package entente.app.answer.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change, in words.
 *
 * @param when when it was, or null where that is not known
 * @param words all of it in a sentence
 * @param parts what it consists of, what matters most first
 * @param decision the number of the decision that it is, or null
 */
public record News(
    @Nullable Instant when,
    String words,
    List<Part> parts,
    @Nullable Long decision) {
  /** Copies the list. */
  public News {
    parts = List.copyOf(parts);
  }

  /** What became of things of one kind. */
  public enum Kind {
    /** Relations whose last phase is another than before. */
    TURNED,
    /** Events of which it is told otherwise than before. */
    CONTRADICTED,
    /** Events that more sources tell independently than before. */
    ATTESTED,
    /** Articles. */
    READ,
    /** What the user decided about. */
    DECIDED
  }

  /**
   * What became of things of one kind.
   *
   * @param kind which kind
   * @param words all of it as a heading: "2 events better attested"
   * @param total how many there are
   * @param lines the first of them
   */
  public record Part(Kind kind, String words, int total, List<Line> lines) {
    /** Copies the list. */
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What became of one thing.
   *
   * @param about what it is called
   * @param words what became of it, going on where the name ends
   * @param where where it is shown
   */
  public record Line(String about, String words, Where where) {}

  /**
   * Where a thing is shown; what is null leads nowhere.
   *
   * @param document the id of an article
   * @param statement the id of a statement in it
   * @param event the id of an event
   * @param actor the id of an actor
   * @param other the id of another, with whom it is a relation
   */
  public record Where(
      @Nullable String document,
      @Nullable String statement,
      @Nullable String event,
      @Nullable String actor,
      @Nullable String other) {
    static Where document(String id) {
      return new Where(id, null, null, null, null);
    }

    static Where statement(String document, String statement) {
      return new Where(document, statement, null, null, null);
    }

    static Where event(String id) {
      return new Where(null, null, id, null, null);
    }

    static Where actor(String id) {
      return new Where(null, null, null, id, null);
    }

    static Where relation(String one, String other) {
      return new Where(null, null, null, one, other);
    }
  }
}
