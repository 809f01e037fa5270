package entente.statement;

import entente.actor.Cast;
import entente.language.Analysis;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that was read in one article.
 *
 * @param analysis its sentences
 * @param cast its actors
 * @param quotes every attribution, in the order of the text
 * @param statements in the order of the text
 * @param doubtful what is too unsure to be reported, in the order of the text; never stored
 */
public record Reading(
    Analysis analysis,
    Cast cast,
    List<Quote> quotes,
    List<Statement> statements,
    List<Statement> doubtful) {
  /** Copies the lists. */
  public Reading {
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    doubtful = List.copyOf(doubtful);
  }

  /** A reading in which nothing is doubtful. */
  public Reading(Analysis analysis, Cast cast, List<Quote> quotes, List<Statement> statements) {
    this(analysis, cast, quotes, statements, List.of());
  }

  /** The statements, then the doubtful ones. */
  public List<Statement> all() {
    return Stream.concat(statements.stream(), doubtful.stream()).toList();
  }
}
