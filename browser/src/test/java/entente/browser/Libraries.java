package entente.browser;

import entente.app.library.Library;
import entente.app.reading.Batch;
import entente.app.reading.Engine;
import entente.app.reading.Engines;
import entente.app.reading.OwnFiles;
import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.bench.library.GeneratedLibrary;
import entente.statement.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/** Libraries as users have them: the samples, read by the engine, and generated ones of any size. */
final class Libraries {
  private static final Path SAMPLES = Path.of("..", "samples");

  private Libraries() {}

  /** Makes a library in a folder: "samples", or as many statements as the name says. */
  static void make(String name, Path folder) throws IOException {
    if (name.equals("samples")) {
      read(folder);
    } else {
      GeneratedLibrary.make(Integer.parseInt(name), folder);
    }
  }

  private static void read(Path folder) {
    Engine engine = Engines.load(OwnFiles.NONE);
    ArticleReader reader = new ArticleReader(ReadingOptions.defaults());
    try (Library library = Library.openForWriting(folder);
        Stream<Found> documents = reader.read(SAMPLES)) {
      Batch batch = new Batch(
          engine,
          library,
          InstantSource.fixed(Instant.EPOCH),
          2,
          Duration.ofMinutes(5),
          new Strict());
      batch.read(documents);
      batch.finish();
    }
  }

  /** Every sample can be read. */
  private static final class Strict implements Batch.Listener {
    @Override
    public void read(Reading reading) {}

    @Override
    public void unchanged(Article article) {}

    @Override
    public void failed(Found.Failed failure) {
      throw new AssertionError(failure.message());
    }
  }
}
