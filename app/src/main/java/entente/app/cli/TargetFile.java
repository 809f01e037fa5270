package entente.app.cli;

import entente.app.answer.UsageException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The file that a command writes. It is there as a whole or not at all: what is written goes into a file beside it first.
 *
 * @param path where
 * @param force whether a file that is there already may be replaced
 */
record TargetFile(Path path, boolean force) {
  /** What is written into it. */
  interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void write(OutputStream out) throws IOException;
  }

  /** Refuses a folder, and a file that is there and must not be replaced. */
  void check() {
    if (Files.isDirectory(path)) {
      throw new UsageException(path + " is a folder. Name a file in it.");
    }
    if (Files.exists(path) && !force) {
      throw new UsageException(
          path + " is there already. Name another file, or replace it with --force.");
    }
  }

  /** Writes the file; a message says why that cannot be done. */
  void write(Content content) {
    check();
    Path beside = path.resolveSibling(path.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        content.write(out);
      }
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      Path parent = path.toAbsolutePath().getParent();
      if (parent != null && Files.isDirectory(parent)) {
        throw new UsageException(path + " cannot be written. Name a place that you may write to.");
      }
      throw new UsageException(path + " cannot be written: there is no folder " + parent
          + ". Make it, or name another file.");
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(beside + " is in the way. Remove it, or name another file.");
    } catch (IOException e) {
      throw new UsageException(
          path + " cannot be written: " + e.getMessage() + ". Name a place that you may write to.");
    } finally {
      remove(beside);
    }
  }

  private static void remove(Path leftOver) {
    try {
      Files.deleteIfExists(leftOver);
    } catch (IOException e) {
      // The message about the file itself is the one that helps.
    }
  }
}
