package entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.SmallEngine;
import entente.app.Story;
import entente.app.library.Library;
import entente.article.Article;
import entente.article.Found;
import entente.statement.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  @TempDir
  private Path folder;

  /** Notes in which order documents are taken up. */
  private static final class Noting implements Engine {
    private final Engine engine = new SmallEngine();
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    @Override
    public Reading read(Article article) {
      taken.add(article.id());
      return engine.read(article);
    }

    @Override
    public boolean knows(String actor) {
      return engine.knows(actor);
    }

    @Override
    public String fingerprint() {
      return engine.fingerprint();
    }
  }

  private static final class Heard implements Batch.Listener {
    private final List<String> read = new ArrayList<>();

    @Override
    public void read(Reading reading) {
      read.add(reading.analysis().article().id());
    }

    @Override
    public void unchanged(Article article) {
      throw new AssertionError(article.id());
    }

    @Override
    public void failed(Found.Failed failure) {
      throw new AssertionError(failure.toString());
    }
  }

  /** On a document that takes long, those before it must not wait: which thread comes first is chance. */
  @Test
  void documentsAreTakenUpInTheOrderInWhichTheyWereGiven() {
    List<String> names =
        IntStream.range(0, 100).mapToObj(i -> "%03d.txt".formatted(i)).toList();
    Noting engine = new Noting();
    Heard heard = new Heard();
    try (Library library = Library.openForWriting(folder)) {
      Batch batch = new Batch(
          engine, library, InstantSource.fixed(Instant.EPOCH), 1, Duration.ofSeconds(60), heard);
      batch.read(names.stream().map(BatchTest::article));
      batch.finish();
    }
    assertThat(engine.taken).isEqualTo(names);
    assertThat(heard.read).isEqualTo(names);
  }

  private static Found article(String name) {
    return new Found.Read(
        Story.of(name, "Arnor sent grain to Gondor.").reading().analysis().article());
  }
}
