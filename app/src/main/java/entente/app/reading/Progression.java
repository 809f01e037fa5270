package entente.app.reading;

import entente.app.answer.Phrases;
import entente.article.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading is.
 *
 * @param id by what it is asked for
 * @param state what it does
 * @param total how many documents there are, or null where that is not known beforehand
 * @param done how many of them are dealt with
 * @param current the document that is being read, or null
 * @param read how many were read
 * @param unchanged how many are in the library as they are
 * @param statements how many statements the read ones hold
 * @param documents the last ones that were read, the newest last
 * @param failures what could not be read
 * @param problem why all of it was stopped, in a sentence, or null
 */
public record Progression(
    String id,
    State state,
    @Nullable Long total,
    int done,
    @Nullable String current,
    int read,
    int unchanged,
    int statements,
    List<Done> documents,
    List<Found.Failed> failures,
    @Nullable String problem) {
  /** What a reading does. */
  public enum State {
    /** Another is read before it. */
    WAITING,
    /** The language models are loaded, which they are once. */
    LOADING,
    /** It reads. */
    READING,
    /** It has dealt with all documents. */
    DONE,
    /** It was stopped before that; what was read is in the library. */
    STOPPED
  }

  /**
   * A document that was read.
   *
   * @param id its id
   * @param title its title, or null
   * @param statements how many statements it holds
   */
  public record Done(String id, @Nullable String title, int statements) {}

  /** Copies the lists. */
  public Progression {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }

  /** Whether nothing more will come. */
  public boolean isOver() {
    return state == State.DONE || state == State.STOPPED;
  }

  /** All of it in a sentence: "12 of 40 articles". */
  public String words() {
    return switch (state) {
      case WAITING -> "Waiting for its turn.";
      case LOADING -> "Loading the language models, which takes some seconds the first time.";
      case READING -> soFar() + ".";
      case DONE -> summary() + ".";
      case STOPPED -> "Stopped after " + soFar() + ": " + summary() + ". What was read is kept.";
    };
  }

  private String soFar() {
    return total == null
        ? Phrases.count(done, "article")
        : done + " of " + Phrases.count(Math.toIntExact(total), "article");
  }

  private String summary() {
    return Phrases.count(read, "article") + " read, with " + Phrases.count(statements, "statement")
        + (unchanged == 0 ? "" : "; " + unchanged + " already there, unchanged")
        + (failures.isEmpty() ? "" : "; " + failures.size() + " not read");
  }
}
