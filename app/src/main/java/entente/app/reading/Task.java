package entente.app.reading;

import entente.article.Article;
import entente.statement.Reading;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One article in the making. It has a thread of its own, so that a document on which the engine hangs can be left behind:
 * Java can stop no thread, but this one holds up neither the batch nor the end of the process.
 */
public final class Task {
  private static final long STACK = 64L << 20;
  private static final long LOOK_MILLISECONDS = 50;

  private final Article article;
  private final Semaphore places;
  private final AtomicBoolean holdsPlace = new AtomicBoolean();
  private final CompletableFuture<Reading> result = new CompletableFuture<>();
  private volatile long started;
  private volatile boolean abandoned;

  private Task(Article article, Semaphore places) {
    this.article = article;
    this.places = places;
  }

  /** Begins to read as soon as there is a place. */
  public static Task start(Engine engine, Article article, Semaphore places) {
    Task task = new Task(article, places);
    Thread thread = new Thread(null, () -> task.run(engine), "read " + article.id(), STACK);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private void run(Engine engine) {
    places.acquireUninterruptibly();
    holdsPlace.set(true);
    started = System.nanoTime();
    try {
      if (abandoned) {
        return;
      }
      result.complete(engine.read(article));
    } catch (Throwable fault) { // whatever one document does to the engine, the others are read
      result.completeExceptionally(fault);
    } finally {
      leave();
    }
  }

  private void leave() {
    if (holdsPlace.getAndSet(false)) {
      places.release();
    }
  }

  public Article article() {
    return article;
  }

  /** Waits for the reading; null if it is no longer wanted before it is there. */
  public @Nullable Reading await(Duration limit, BooleanSupplier unwanted)
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
