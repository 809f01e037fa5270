package entente.app.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The articles that come with the program, under the names that the folder of samples gives them. */
public final class Samples implements Given {
  private final Path folder;
  private final @Nullable FileSystem jar;

  private Samples(Path folder, @Nullable FileSystem jar) {
    this.folder = folder;
    this.jar = jar;
  }

  /** Opens them where the program lies: in its jar, or in a folder of classes. */
  public static Samples open() {
    // A folder in a jar need not have an entry of its own; this file has.
    URL about = Objects.requireNonNull(Samples.class.getResource("/entente/samples/README.md"));
    try {
      FileSystem jar =
          about.getProtocol().equals("jar") ? FileSystems.newFileSystem(program(), Map.of()) : null;
      Path folder =
          jar == null ? Path.of(about.toURI()).getParent() : jar.getPath("/entente/samples");
      return new Samples(Objects.requireNonNull(folder), jar);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By its path: a file system that is made from an address can be open only once. */
  private static Path program() throws URISyntaxException {
    return Path.of(
        Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      if (jar != null) {
        jar.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
