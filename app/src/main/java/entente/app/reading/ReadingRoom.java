package entente.app.reading;

import entente.article.ReadingOptions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads into one library what is given at any time, one reading after the other. The engine is loaded for the first and
 * kept. Any number of threads may use it.
 */
public final class ReadingRoom implements AutoCloseable {
  private static final int REMEMBERED = 20;
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;
  private final Supplier<Engine> engines;
  private final InstantSource clock;
  private final Deque<RequestedReading> readings = new ArrayDeque<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  });
  private @Nullable Engine engine;
  private int given;

  /** Reads into the library in a folder, which keeps when by the clock. */
  public ReadingRoom(Path folder, Supplier<Engine> engines, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
    this.engines = engines;
  }

  /** Begins to read when all that was given before has been read; closes what was given afterwards. */
  public synchronized RequestedReading start(Given documents, ReadingOptions options) {
    RequestedReading reading = new RequestedReading("r" + ++given, documents, options);
    readings.addLast(reading);
    if (readings.size() > REMEMBERED && readings.getFirst().progress().isOver()) {
      readings.removeFirst();
    }
    worker.execute(() -> reading.run(folder, this::engine, clock));
    return reading;
  }

  /** Asked for by the worker alone. */
  private Engine engine() {
    if (engine == null) {
      engine = engines.get();
    }
    return engine;
  }

  /** The reading of this id, unless it was long ago. */
  public synchronized Optional<RequestedReading> find(String id) {
    return readings.stream().filter(reading -> reading.id().equals(id)).findFirst();
  }

  /** The last readings, the newest last. */
  public synchronized List<RequestedReading> all() {
    return List.copyOf(readings);
  }

  /** Stops all readings, and waits until what is being put into the library is there and all files are removed. */
  @Override
  public void close() {
    all().forEach(RequestedReading::stop);
    worker.shutdown();
    try {
      worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
