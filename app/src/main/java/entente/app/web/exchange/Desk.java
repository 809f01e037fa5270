package entente.app.web.exchange;

import entente.app.library.Library;
import entente.app.library.LibraryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The library behind the pages: asked by one request at a time, and opened anew when this or another process has changed
 * it, so that what is shown is never older than the last commit. Any number of threads may use it.
 */
public final class Desk implements AutoCloseable {
  private static final int REMEMBERED = 64;

  private final Path folder;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final ReentrantLock writing = new ReentrantLock(true);
  private @Nullable Library library;
  private @Nullable Object file;
  private long seen;
  private long revision;
  private final Map<Object, Object> answers = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
      return size() > REMEMBERED;
    }
  };

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

  /** The answer of the library as it is now. The question may be asked again if the library changes meanwhile. */
  public <T> T ask(Function<Library, T> question) {
    lock.lock();
    try {
      return question.apply(current());
    } finally {
      lock.unlock();
    }
  }

  /**
   * The answer to a question that is dear: the same object as long as the library has not changed. The key is all that the
   * answer depends on besides the library, and must differ from the keys of other questions.
   */
  @SuppressWarnings("unchecked")
  public <T> T remembered(Object key, Function<Library, T> question) {
    lock.lock();
    try {
      Library now = current();
      Object known = answers.get(key);
      if (known == null) {
        known = question.apply(now);
        answers.put(key, known);
      }
      return (T) known;
    } finally {
      lock.unlock();
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
    return ask(now -> revision);
  }

  private Library current() {
    // A file that was removed or replaced could be read on for ever without anybody's noticing.
    Object now = Library.fileIn(folder);
    if (library != null && (!Objects.equals(now, file) || library.changes() != seen)) {
      leave();
    }
    if (library == null) {
      Library opened = Library.open(folder);
      library = opened;
      file = now;
      seen = opened.changes();
      revision++;
    }
    return library;
  }

  private void leave() {
    if (library != null) {
      library.close();
      library = null;
    }
    answers.clear();
  }

  /** Closes the library. */
  @Override
  public void close() {
    lock.lock();
    try {
      leave();
    } catch (LibraryException e) {
      // It was only read: nothing is lost with it.
      library = null;
    } finally {
      lock.unlock();
    }
  }
}
