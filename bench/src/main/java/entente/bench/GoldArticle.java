package entente.bench;

import java.util.List;

/**
 * An article with every statement that a reader found in it.
 *
 * @param document the id of the article
 * @param text of the article
 * @param statements in the order in which they were noted
 */
record GoldArticle(String document, PlainText text, List<GoldStatement> statements) {
  GoldArticle {
    statements = List.copyOf(statements);
  }
}
