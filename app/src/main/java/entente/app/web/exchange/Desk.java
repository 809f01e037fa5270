package entente.app.web.exchange;

import entente.app.library.Library;
import entente.app.library.LibraryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The library behind the pages, opened anew when this or another process has changed it, so that what is shown is never older
 * than the last commit. Any number of threads may use it: several are answered at once, each by a reader of its own, and each
 * sees the library at one moment. What is asked within a question is answered by the same reader, as of the same moment.
 *
 * <p>A library that a question was given must not be used after it, nor by another thread: answers hold all that is needed
 * of it. A remembered answer is given to several at once, so it must bear that.
 */
public final class Desk implements AutoCloseable {
  /** Each reader has an open file and a small cache; what several work on at once is what takes memory. */
  private static final int READERS = 6;

  /** Dear answers leave some readers to those who ask for little. */
  private static final int DEAR = 4;

  private final Path folder;
  private final Clock clock;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Semaphore readers = new Semaphore(READERS, true);
  private final Semaphore dear = new Semaphore(DEAR, true);
  private final ThreadLocal<@Nullable Turn> turn = new ThreadLocal<>();
  private @Nullable Edition edition;
  private long revision;
  private boolean closed;

  /** What the present thread is just asking. */
  private record Turn(Edition edition, Library library) {}

  /** A desk before the library in a folder; where there is none, an empty one is made. */
  public Desk(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    if (!Library.isIn(folder)) {
      Library.openForWriting(folder).close();
    }
    ask(Library::statementCount);
  }

  /**
   * Looks through the library meanwhile, so that the first question need not wait for that; what is wrong with the library
   * the first question is told.
   */
  public void prepare() {
    Thread thread = new Thread(this::lookThrough, "library");
    thread.setDaemon(true);
    thread.start();
  }

  private void lookThrough() {
    try {
      ask(Library::agents);
    } catch (LibraryException e) {
      // Whoever asks next meets the same fault and is told.
      return;
    }
  }

  /** The folder of the library. */
  public Path folder() {
    return folder;
  }

  /** The time by the clock that was given. */
  public Instant now() {
    return clock.instant();
  }

  /** The answer of the library as it is now. */
  public <T> T ask(Function<Library, T> question) {
    Turn mine = turn.get();
    if (mine != null) {
      return question.apply(mine.library());
    }
    List<T> answer = new ArrayList<>(1);
    readers.acquireUninterruptibly();
    try {
      while (!read(latest(), library -> answer.add(question.apply(library)))) {
        continue;
      }
    } finally {
      readers.release();
    }
    return answer.get(0);
  }

  private boolean read(Edition now, Function<Library, Boolean> question) {
    return now.read(library -> {
      turn.set(new Turn(now, library));
      try {
        return question.apply(library);
      } finally {
        turn.remove();
      }
    });
  }

  /**
   * The answer to a question that is dear: the same object as long as the library has not changed, found once when several
   * ask for it. The key is all that the answer depends on besides the library, and must differ from the keys of other
   * questions.
   */
  @SuppressWarnings("unchecked")
  public <T> T remembered(Object key, Function<Library, T> question) {
    Turn mine = turn.get();
    while (true) {
      Edition now = mine == null ? latest() : mine.edition();
      Answer answer = now.answer(key);
      if (mine != null) {
        // Whoever has it to find may be waiting for a reader; here is one.
        answer.find(() -> question.apply(mine.library()));
      } else if (answer.claim()) {
        find(now, key, answer, question);
      }
      try {
        return (T) answer.get();
      } catch (Answer.Dropped e) {
        continue;
      } catch (RuntimeException | Error e) {
        now.forget(key, answer);
        throw e;
      }
    }
  }

  private void find(Edition now, Object key, Answer answer, Function<Library, ?> question) {
    dear.acquireUninterruptibly();
    readers.acquireUninterruptibly();
    try {
      boolean asked = read(now, library -> {
        answer.find(() -> question.apply(library));
        return true;
      });
      if (!asked) {
        now.forget(key, answer);
        answer.drop();
      }
    } catch (RuntimeException | Error e) {
      answer.find(() -> {
        throw e;
      });
    } finally {
      readers.release();
      dear.release();
    }
  }

  /** Changes the library; what is asked afterwards sees it. */
  public void change(Consumer<Library> change) {
    changed(library -> {
      change.accept(library);
      return this;
    });
  }

  /**
   * Changes the library and says what came of it; what is asked afterwards sees it. One change at a time; what is asked
   * meanwhile does not wait for it.
   */
  public <T> T changed(Function<Library, T> change) {
    writing.lock();
    try {
      // Where the library has gone, no empty one is to take its place.
      Library.open(folder).close();
      try (Library changing = Library.openForWriting(folder)) {
        return change.apply(changing);
      }
    } finally {
      writing.unlock();
    }
  }

  /** Grows whenever a change of the library has been seen. */
  public long revision() {
    return latest().number();
  }

  private synchronized Edition latest() {
    if (closed) {
      throw new LibraryException(
          "The library " + folder + " is closed: Entente is ending. Start it again.");
    }
    if (edition != null && !edition.holds()) {
      edition.end();
      edition = null;
    }
    if (edition == null) {
      edition = new Edition(folder, ++revision);
    }
    return edition;
  }

  /** Closes the library when all who are being answered have their answers; nobody is answered any more. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    readers.acquireUninterruptibly(READERS);
    try {
      end();
    } finally {
      readers.release(READERS);
    }
  }

  private synchronized void end() {
    if (edition != null) {
      edition.end();
      edition = null;
    }
  }
}
