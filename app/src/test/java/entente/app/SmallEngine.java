package entente.app;

import entente.app.reading.Engine;
import entente.article.Article;
import entente.event.EventType;
import entente.statement.Reading;
import java.util.concurrent.TimeUnit;

/** Knows that Arnor aids Gondor where it reads so, and does what bad documents make engines do. */
public final class SmallEngine implements Engine {
  @Override
  public Reading read(Article article) {
    if (article.text().contains("Balrog")) {
      throw new IllegalStateException("fell into a chasm");
    }
    if (article.text().contains("mirrors")) {
      return read(article); // for ever, each time a little deeper
    }
    if (article.text().contains("Ents")) {
      sleep();
    }
    Story story = Story.of(article);
    if (article.text().contains("sent grain")) {
      story
          .tells(EventType.AID, "sent grain")
          .by("Arnor", Story.state("ARN", "Arnor", "the Kingdom of Arnor"))
          .to("Gondor", Story.state("GON", "Gondor"))
          .end();
    }
    return story.reading();
  }

  private static void sleep() {
    try {
      TimeUnit.HOURS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean knows(String actor) {
    return false;
  }

  @Override
  public String fingerprint() {
    return "small";
  }
}
