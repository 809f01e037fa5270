package entente.app.reading;

import entente.article.Found;
import java.nio.file.Path;
import java.util.List;

/** Documents that somebody gave to be read, in a folder that is there until this is closed. */
public interface Given extends AutoCloseable {
  /** The folder; each document is named by its path in it. */
  Path folder();

  /** What of the given was refused before it came into the folder. */
  default List<Found.Failed> refused() {
    return List.of();
  }

  @Override
  void close();
}
