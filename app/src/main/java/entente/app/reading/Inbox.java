package entente.app.reading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one server keeps what is sent to it until it is read: a folder of its own among the temporary ones, locked as long
 * as the process lives. What a process has left that was killed is not locked any more, and is removed by the next one.
 * Any number of threads may use it.
 */
public final class Inbox implements AutoCloseable {
  private static final String PREFIX = "entente-reading-";
  private static final String LOCK = "lock";

  /**
   * Those of this process, guarded by the class: to look at their locks would be to lose them, as many systems give up all
   * locks of a process on a file when it closes that file anywhere.
   */
  private static final Set<Path> OURS = new HashSet<>();

  private final Path temporary;
  private @Nullable Path folder;
  private @Nullable FileChannel locked;

  private Inbox(Path temporary) {
    this.temporary = temporary;
  }

  /** Makes the folder among the temporary ones; where that cannot be, it is tried again for the first upload. */
  public static Inbox in(Path temporary) {
    Inbox inbox = new Inbox(temporary);
    try {
      inbox.folder();
    } catch (IOException e) {
      // Whoever sends something is told.
      return inbox;
    }
    return inbox;
  }

  /** The folder for temporary files. */
  public Path temporary() {
    return temporary;
  }

  /** The folder; made anew where something has removed it. */
  public synchronized Path folder() throws IOException {
    if (folder == null || !Files.isDirectory(folder)) {
      leave();
      folder = make();
    }
    return folder;
  }

  /** A folder in it for the files of one request. */
  public Upload upload() throws IOException {
    return new Upload(Files.createTempDirectory(folder(), "upload-"));
  }

  private Path make() throws IOException {
    synchronized (Inbox.class) {
      Path made = Files.createTempDirectory(temporary, PREFIX);
      locked =
          FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      locked.lock();
      if (!Files.exists(made.resolve(LOCK))) {
        // Another process took it for one that was left, before it was locked.
        throw new NoSuchFileException(made.toString());
      }
      OURS.add(made);
      sweep(made);
      return made;
    }
  }

  /** Removes what others of the same user have left. */
  private void sweep(Path made) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path one : all) {
        if (!OURS.contains(one)
            && Files.getOwner(one, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(made))) {
          removeIfLeft(one);
        }
      }
    } catch (IOException | RuntimeException e) {
      // What was left takes room, and no more; the next start tries again.
      return;
    }
  }

  private static void removeIfLeft(Path other) throws IOException {
    Path lock = other.resolve(LOCK);
    if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      return; // just being made
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      if (free != null) {
        remove(other);
      }
    }
  }

  /** Removes a folder with all that is in it, as far as it is still there. */
  static void remove(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.deleteIfExists(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
        if (fault instanceof NoSuchFileException) {
          return FileVisitResult.CONTINUE;
        }
        throw fault;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
          throws IOException {
        Files.deleteIfExists(visited);
        return FileVisitResult.CONTINUE;
      }
    });
  }

  private void leave() throws IOException {
    synchronized (Inbox.class) {
      if (locked != null) {
        locked.close();
        locked = null;
      }
      if (folder != null) {
        OURS.remove(folder);
        remove(folder);
        folder = null;
      }
    }
  }

  /** Removes the folder. */
  @Override
  public synchronized void close() {
    try {
      leave();
    } catch (IOException e) {
      // The next start removes what is left.
      folder = null;
    }
  }
}
