package entente.bench.speed;

import entente.app.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A library of invented articles in a temporary folder; needs no language models. Gone when closed. */
final class InventedLibrary implements AutoCloseable {
  private final Path folder;

  private InventedLibrary(Path folder) {
    this.folder = folder;
  }

  /** Makes a library of so many documents. */
  static InventedLibrary of(int documents) {
    try {
      Path folder = Files.createTempDirectory("entente-bench");
      try (Library library = Library.openForWriting(folder)) {
        for (int i = 0; i < documents; i++) {
          library.put(InventedReading.of(i), "invented");
        }
      }
      return new InventedLibrary(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** The one file that holds it. */
  Path file() {
    return folder.resolve("entente.db");
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
