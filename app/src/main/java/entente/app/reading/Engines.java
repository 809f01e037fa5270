package entente.app.reading;

import entente.actor.ActorFileException;
import entente.app.answer.UsageException;
import entente.article.Article;
import entente.event.LexiconException;
import entente.event.LexiconProblem;
import entente.statement.Reading;
import entente.statement.StatementReader;
import java.io.IOException;
import java.util.stream.Collectors;

/** Loads the engine. */
public final class Engines {
  private Engines() {}

  /** The engine with a user's own examples and actors before the built-in ones; loading takes some seconds. */
  public static Engine load(OwnFiles files) {
    StatementReader reader = reader(files);
    String fingerprint = reader.fingerprint() + "-" + EngineFile.fingerprint();
    return new Engine() {
      @Override
      public Reading read(Article article) {
        return reader.read(article);
      }

      @Override
      public boolean knows(String actor) {
        return reader.knows(actor);
      }

      @Override
      public String fingerprint() {
        return fingerprint;
      }
    };
  }

  private static StatementReader reader(OwnFiles files) {
    try {
      return StatementReader.load(files.lexicons(), files.actors());
    } catch (IOException e) {
      throw new UsageException(
          "--lexicon: the examples cannot be read: " + e.getMessage() + ". Check the path.");
    } catch (ActorFileException e) {
      throw new UsageException("--actors: " + e.getMessage() + "\nNothing was read.");
    } catch (LexiconException e) {
      String problems =
          e.problems().stream().map(LexiconProblem::toString).collect(Collectors.joining("\n"));
      throw new UsageException(problems
          + "\nNothing was read. Correct the examples; try them with: entente lexicon check FILE");
    }
  }
}
