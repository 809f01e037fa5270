package entente.app.reading;

import entente.article.Article;
import entente.statement.Reading;

/** What turns an article into statements. Any number of threads may use it; the same article always reads the same. */
public interface Engine {
  /** Reads one article. */
  public Reading read(Article article);

  /** Whether it knew the actor of this id before it read of it. */
  public boolean knows(String actor);

  /** Changes whenever an article might be read otherwise. */
  public String fingerprint();
}
