package entente.app.web.exchange;

import entente.app.library.Library;
import entente.app.library.LibraryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The library between two changes: those who read it, each a thread of its own, and what is remembered of it. It ends when
 * anybody changes the library; what is being asked of it then is still answered as of before.
 */
final class Edition {
  private static final int REMEMBERED = 64;

  private final Path folder;
  private final long number;
  private final @Nullable Object file;
  private final Library watch;
  private final long seen;
  private final Deque<Library> idle = new ArrayDeque<>();
  private boolean ended;
  private final Map<Object, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Answer> eldest) {
      return size() > REMEMBERED;
    }
  };

  /** The library in a folder as it is now. */
  Edition(Path folder, long number) {
    this.folder = folder;
    this.number = number;
    // A file that was removed or replaced could be read on for ever without anybody's noticing.
    this.file = Library.fileIn(folder);
    this.watch = Library.open(folder);
    this.seen = watch.changes();
  }

  /** Grows from edition to edition. */
  long number() {
    return number;
  }

  /** Whether the library is still as it was at the beginning. */
  synchronized boolean holds() {
    try {
      return !ended && Objects.equals(Library.fileIn(folder), file) && watch.changes() == seen;
    } catch (LibraryException e) {
      // Whoever opens it anew is told what is wrong.
      return false;
    }
  }

  /** The answer that is remembered, or one that is still to be found. */
  synchronized Answer answer(Object key) {
    return answers.computeIfAbsent(key, asked -> new Answer());
  }

  /** Forgets an answer that came to nothing. */
  synchronized void forget(Object key, Answer answer) {
    answers.remove(key, answer);
  }

  /** Lets a library be asked that holds what this edition does, and nothing newer; false, and nothing asked, if it has ended. */
  boolean read(Function<Library, Boolean> question) {
    Library reader = reader();
    try {
      // From here on the reader stands still: what was written before is found out, what comes
      // later it does not see.
      return reader.atOnce(library -> holds() && question.apply(library));
    } finally {
      leave(reader);
    }
  }

  private synchronized Library reader() {
    Library reader = idle.poll();
    return reader == null ? watch.beside() : reader;
  }

  private synchronized void leave(Library reader) {
    if (holds()) {
      idle.push(reader);
    } else {
      close(reader);
    }
  }

  /** Closes what is not in use; what is, is closed after it. */
  synchronized void end() {
    ended = true;
    close(watch);
    idle.forEach(Edition::close);
    idle.clear();
    answers.clear();
  }

  private static void close(Library library) {
    try {
      library.close();
    } catch (LibraryException e) {
      // It was only read: nothing is lost with it.
      return;
    }
  }
}
