package entente.app.web.exchange;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A dear answer: there already, being found, or still to be found. It is found once, whoever and however many ask for it. */
final class Answer {
  private final AtomicBoolean claimed = new AtomicBoolean();
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<Object> found = new CompletableFuture<>();

  /** Nobody will find this answer: the library has changed before anybody began. Ask anew. */
  static final class Dropped extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** True for the first alone, who is to see that it is found; all others may wait. */
  boolean claim() {
    return claimed.compareAndSet(false, true);
  }

  /** Finds it, or does nothing if that has begun. */
  void find(Supplier<?> question) {
    if (begun.compareAndSet(false, true)) {
      try {
        found.complete(question.get());
      } catch (RuntimeException | Error e) {
        found.completeExceptionally(e);
      }
    }
  }

  /** Lets those who wait ask anew, unless it is being found after all. */
  void drop() {
    if (begun.compareAndSet(false, true)) {
      found.cancel(false);
    }
  }

  /** Waits for it; what went wrong goes wrong for all who wait. */
  Object get() throws Dropped {
    try {
      return found.join();
    } catch (CancellationException e) {
      throw new Dropped();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }
}
