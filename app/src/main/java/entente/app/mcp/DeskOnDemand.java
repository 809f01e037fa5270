package entente.app.mcp;

import entente.app.library.Library;
import entente.app.library.LibraryException;
import entente.app.web.exchange.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The desk before a library that need not be there yet; where there is none, none is made. */
public final class DeskOnDemand implements Supplier<Desk>, AutoCloseable {
  private final Path folder;
  private final Clock clock;
  private @Nullable Desk desk;

  /** Before the library in a folder. */
  public DeskOnDemand(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public synchronized Desk get() {
    if (!Library.isIn(folder)) {
      throw new LibraryException(
          "There is no library in " + folder.toAbsolutePath().normalize()
              + ". Read some articles into it first (entente read FILE), or start \"entente mcp\" with --library and the"
              + " folder that holds it.");
    }
    if (desk == null) {
      desk = new Desk(folder, clock);
    }
    return desk;
  }

  @Override
  public synchronized void close() {
    if (desk != null) {
      desk.close();
    }
  }
}
