package entente.app.reading;

import entente.app.library.Library;
import entente.app.library.ReadTime;
import entente.article.Article;
import entente.article.Found;
import entente.language.LanguageReader;
import entente.statement.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Reads documents with several threads and puts them into the library one by one, in the order in which they were given,
 * so that the library does not depend on the number of threads. The library keeps what could not be read, too.
 */
public final class Batch {
  /** Hears what becomes of each document, in the order of the documents. */
  public interface Listener {
    /** It was read and is in the library. */
    void read(Reading reading);

    /** It is in the library as it is. */
    void unchanged(Article article);

    /** It could not be read. */
    void failed(Found.Failed failure);
  }

  private final Engine engine;
  private final Library library;
  private final Duration limit;
  private final Listener listener;
  private final int window;
  private final Places places;
  private final Deque<Task> open = new ArrayDeque<>();
  private final Map<String, String> given = new HashMap<>();
  private final InstantSource clock;
  private final Instant began;
  private final FailureLog failures;
  private volatile boolean stopped;

  /** Reads with so many threads, each document within the limit; the library keeps when by the clock. */
  public Batch(
      Engine engine,
      Library library,
      InstantSource clock,
      int threads,
      Duration limit,
      Listener listener) {
    this.engine = engine;
    this.library = library;
    this.limit = limit;
    this.listener = listener;
    this.window = 2 * threads;
    this.places = new Places(threads);
    this.clock = clock;
    this.began = FailureLog.now(clock);
    this.failures = new FailureLog(library, clock);
  }

  /** Reads all that is found; what is still open afterwards is left to {@link #finish()}. */
  public void read(Stream<Found> documents) {
    Iterator<Found> each = documents.iterator();
    while (!stopped && each.hasNext()) {
      Found found = each.next();
      if (found instanceof Found.Read read) {
        begin(read.article());
      } else {
        finish(0);
        fail((Found.Failed) found);
      }
    }
  }

  /** Waits for all documents that are open. */
  public void finish() {
    finish(0);
    failures.keep();
  }

  /**
   * Leaves out all that is not in the library yet; what is, stays, and a document that is just being put goes in as a
   * whole. May be called by any thread.
   */
  public void stop() {
    stopped = true;
  }

  private void begin(Article article) {
    String fingerprint = Fingerprint.of(article, engine.fingerprint());
    String before = given.putIfAbsent(article.id(), fingerprint);
    if (before != null && !before.equals(fingerprint)) {
      finish(0);
      fail(
          article,
          "another document of this name was just read",
          "read the folder that holds both, so that their names differ");
    } else if (before != null
        || library.fingerprint(article.id()).filter(fingerprint::equals).isPresent()) {
      finish(0);
      failures.mend(article.id());
      listener.unchanged(article);
    } else {
      finish(window - 1);
      open.add(Task.start(engine, article, places));
    }
  }

  /** Waits until no more than so many documents are open, and puts those that are done into the library. */
  private void finish(int most) {
    while (open.size() > most) {
      finish(open.remove());
    }
  }

  private void finish(Task task) {
    Article article = task.article();
    try {
      Reading reading = task.await(limit, () -> stopped);
      if (reading == null) {
        return;
      }
      if (reading.analysis().sentences().isEmpty()) {
        fail(
            article,
            "holds no sentence of up to " + LanguageReader.LONGEST_SENTENCE + " words",
            "check that its sentences end with full stops, or leave it out");
        return;
      }
      failures.keep();
      library.put(
          reading,
          given.get(article.id()),
          engine::knows,
          new ReadTime(began, FailureLog.now(clock)));
      listener.read(reading);
    } catch (TimeoutException e) {
      fail(
          article,
          "not read within " + limit.toSeconds() + " seconds",
          "give it more with --seconds, or divide the document");
    } catch (ExecutionException e) {
      fail(article, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(article, "interrupted", "read it again");
    }
  }

  private void fail(Article article, Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      fail(
          article,
          "too large for the memory",
          "divide the document, or raise ENTENTE_MEMORY, as in ENTENTE_MEMORY=6g");
    } else if (fault instanceof StackOverflowError) {
      fail(article, "its sentences are too deeply nested", "divide the document");
    } else {
      fail(
          article,
          "the engine failed on it (" + fault + ")",
          "report this with the document; the others were read");
    }
  }

  private void fail(Article article, String problem, String remedy) {
    fail(new Found.Failed(article.id(), problem, remedy));
  }

  private void fail(Found.Failed failure) {
    failures.add(failure);
    listener.failed(failure);
  }
}
