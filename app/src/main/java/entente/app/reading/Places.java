package entente.app.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * So many places to read at, given in the order in which they were asked for: where a later document goes first, an earlier
 * one waits behind it, and all that is already read waits with it. Any number of threads may use them.
 */
final class Places {
  // Guarded by this.
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int free;

  Places(int free) {
    this.free = free;
  }

  /** Begins at once or when it is its turn; whoever has begun gives the place back by {@link #leave()}. */
  synchronized void take(Runnable begin) {
    if (free > 0) {
      free--;
      begin.run();
    } else {
      waiting.add(begin);
    }
  }

  /** Gives a place to the next who waits. */
  synchronized void leave() {
    Runnable next = waiting.poll();
    if (next == null) {
      free++;
    } else {
      next.run();
    }
  }
}
