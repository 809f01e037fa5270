package entente.app.reading;

import entente.article.Article;
import entente.statement.Reading;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One article in the making. It has a thread of its own, so that a document on which the engine hangs can be left behind:
 * Java can stop no thread, but this one holds up neither the batch nor the end of the process.
 */
final class Task {
  private static final long STACK = 64L << 20;
  private static final long LOOK_MILLISECONDS = 50;

  private final Article article;
  private final Places places;
  private final AtomicBoolean holdsPlace = new AtomicBoolean();
  private final CompletableFuture<Reading> result = new CompletableFuture<>();
  private volatile long started;
  private volatile boolean abandoned;

  private Task(Article article, Places places) {
    this.article = article;
    this.places = places;
  }

  /** Begins to read when it is its turn. */
  static Task start(Engine engine, Article article, Places places) {
    Task task = new Task(article, places);
    places.take(() -> task.begin(engine));
    return task;
  }

  private void begin(Engine engine) {
    Thread thread = new Thread(null, () -> run(engine), "read " + article.id(), STACK);
    thread.setDaemon(true);
    started = System.nanoTime();
    holdsPlace.set(true);
    try {
      thread.start();
    } catch (
        OutOfMemoryError fault) { // no room for its stack; those behind it must not wait for it
      result.completeExceptionally(fault);
      leave();
    }
  }

  private void run(Engine engine) {
    try {
      if (!abandoned) {
        result.complete(engine.read(article));
      }
    } catch (Throwable fault) { // whatever one document does to the engine, the others are read
      result.completeExceptionally(fault);
    } finally {
      leave();
    }
  }

  private void leave() {
    if (holdsPlace.getAndSet(false)) {
      places.leave();
    }
  }

  Article article() {
    return article;
  }

  /** Waits for the reading; null if it is no longer wanted before it is there. */
  @Nullable
  Reading await(Duration limit, BooleanSupplier unwanted)
      throws ExecutionException, TimeoutException, InterruptedException {
    while (!unwanted.getAsBoolean()) {
      try {
        return result.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (holdsPlace.get() && System.nanoTime() - started > limit.toNanos()) {
          leave();
          throw notYet;
        }
      }
    }
    abandoned = true;
    return null;
  }
}
