package entente.bench;

import java.util.List;

/**
 * What was found in one article, and what was not.
 *
 * @param article the article with its gold
 * @param predictions all that was predicted
 * @param matches predictions that are gold statements, optional ones included
 * @param missed gold statements that were not found and are not optional
 * @param wrong predictions that are no gold statement, or one that was found already
 */
record ScoredArticle(
    GoldArticle article,
    List<Predicted> predictions,
    List<Match> matches,
    List<GoldStatement> missed,
    List<Wrong> wrong) {
  /**
   * A false statement.
   *
   * @param predicted what was predicted
   * @param duplicate whether it would have been right, had it not been found before
   */
  record Wrong(Predicted predicted, boolean duplicate) {}
}
