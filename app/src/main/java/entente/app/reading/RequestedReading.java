package entente.app.reading;

import entente.app.library.Library;
import entente.app.library.LibraryException;
import entente.app.reading.Progression.Done;
import entente.app.reading.Progression.State;
import entente.article.Article;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.statement.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents that were given to be read, and what has become of them so far. Any thread may look and stop it. */
public final class RequestedReading {
  private static final Duration LIMIT = Duration.ofSeconds(300);
  private static final int SHOWN = 50;

  private final String id;
  private final Given given;
  private final ReadingOptions options;
  private final @Nullable Long total;
  private final boolean empty;

  // Guarded by this.
  private final Deque<String> begun = new ArrayDeque<>();
  private final Deque<Done> documents = new ArrayDeque<>();
  private final List<Found.Failed> failures = new ArrayList<>();
  private State state = State.WAITING;
  private int dealt;
  private int read;
  private int unchanged;
  private int statements;
  private @Nullable String problem;
  private boolean stopped;
  private @Nullable Batch batch;

  RequestedReading(String id, Given given, ReadingOptions options) {
    this.id = id;
    this.given = given;
    this.options = options;
    long counted = DocumentCount.of(List.of(given.folder()));
    this.total =
        counted == DocumentCount.UNKNOWN ? null : counted + given.refused().size();
    this.empty = counted == 0;
    given.refused().forEach(this::fail);
  }

  /** By what it is asked for. */
  public String id() {
    return id;
  }

  /** How far it is. */
  public synchronized Progression progress() {
    return new Progression(
        id,
        state,
        total,
        dealt,
        begun.peekFirst(),
        read,
        unchanged,
        statements,
        List.copyOf(documents),
        failures,
        problem);
  }

  /** Ends it as soon as the document that is being put into the library is there. */
  public synchronized void stop() {
    stopped = true;
    if (batch != null) {
      batch.stop();
    }
  }

  /** Reads all; whatever goes wrong is told by {@link #progress()}. */
  void run(Path folder, Supplier<Engine> engines, InstantSource clock) {
    try (given) {
      if (!empty && enter(State.LOADING)) {
        Engine engine = engines.get();
        if (enter(State.READING)) {
          read(folder, engine, clock);
        }
      }
      keepRefused(folder, clock);
      end(null);
    } catch (LibraryException fault) {
      end(fault.getMessage() + " What was read before is kept; give the rest again then.");
    } catch (OutOfMemoryError fault) {
      end(
          "There is not enough memory to read. Start Entente with more, as in ENTENTE_MEMORY=6g, and give the rest again.");
    } catch (RuntimeException fault) {
      end("Entente failed in a way that was not foreseen (" + fault
          + "). Please report this; what was read is kept.");
    }
  }

  private void read(Path folder, Engine engine, InstantSource clock) {
    try (Library library = Library.openForWriting(folder);
        Stream<Found> found = new ArticleReader(options).read(given.folder())) {
      int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
      Batch made = new Batch(engine, library, clock, threads, LIMIT, new Listener());
      begin(made);
      made.read(found.peek(this::begin));
      made.finish();
    }
  }

  /** Afterwards: of two files of one name the one that was taken must not stand for both. */
  private void keepRefused(Path folder, InstantSource clock) {
    if (!given.refused().isEmpty()) {
      try (Library library = Library.openForWriting(folder)) {
        FailureLog.keep(library, clock, given.refused());
      }
    }
  }

  private synchronized boolean enter(State next) {
    if (!stopped) {
      state = next;
    }
    return !stopped;
  }

  private synchronized void begin(Batch made) {
    batch = made;
    if (stopped) {
      made.stop();
    }
  }

  private synchronized void begin(Found found) {
    begun.add(
        found instanceof Found.Read one ? one.article().id() : ((Found.Failed) found).document());
  }

  private synchronized void end(@Nullable String why) {
    problem = why;
    state = why != null || stopped ? State.STOPPED : State.DONE;
    begun.clear();
  }

  private synchronized void fail(Found.Failed failure) {
    failures.add(failure);
    dealt++;
  }

  private synchronized void enter(Reading reading) {
    Article article = reading.analysis().article();
    read++;
    statements += reading.statements().size();
    documents.add(new Done(article.id(), article.title(), reading.statements().size()));
    if (documents.size() > SHOWN) {
      documents.remove();
    }
    dealt++;
  }

  private synchronized void keep() {
    unchanged++;
    dealt++;
  }

  private synchronized void left() {
    begun.poll();
  }

  private final class Listener implements Batch.Listener {
    @Override
    public void read(Reading reading) {
      left();
      enter(reading);
    }

    @Override
    public void unchanged(Article article) {
      left();
      keep();
    }

    @Override
    public void failed(Found.Failed failure) {
      left();
      fail(failure);
    }
  }
}
