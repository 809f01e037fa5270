package entente.app.cli;

import entente.article.Article;
import entente.event.LexiconException;
import entente.event.LexiconProblem;
import entente.statement.Reading;
import entente.statement.StatementReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Loads the engine. */
final class Engines {
  private Engines() {}

  /** The engine with a user's own examples before the built-in ones; loading takes some seconds. */
  static Engine load(List<Path> lexicons) {
    StatementReader reader = reader(lexicons);
    String fingerprint = reader.fingerprint() + "-" + EngineFile.fingerprint();
    return new Engine() {
      @Override
      public Reading read(Article article) {
        return reader.read(article);
      }

      @Override
      public String fingerprint() {
        return fingerprint;
      }
    };
  }

  private static StatementReader reader(List<Path> lexicons) {
    try {
      return StatementReader.load(lexicons);
    } catch (IOException e) {
      throw new UsageException(
          "--lexicon: the examples cannot be read: " + e.getMessage() + ". Check the path.");
    } catch (LexiconException e) {
      String problems =
          e.problems().stream().map(LexiconProblem::toString).collect(Collectors.joining("\n"));
      throw new UsageException(problems
          + "\nNothing was read. Correct the examples; try them with: entente lexicon check FILE");
    }
  }
}
