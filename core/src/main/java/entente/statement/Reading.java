package entente.statement;

import entente.actor.Cast;
import entente.language.Analysis;
import java.util.List;

/**
 * All that was read in one article.
 *
 * @param analysis its sentences
 * @param cast its actors
 * @param quotes every attribution, in the order of the text
 * @param statements in the order of the text
 */
public record Reading(
    Analysis analysis, Cast cast, List<Quote> quotes, List<Statement> statements) {
  /** Copies the lists. */
  public Reading {
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
  }
}
