package entente.app.web.api;

import entente.app.reading.Engine;
import entente.app.reading.Inbox;
import entente.app.reading.ReadingRoom;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** All parts of the API. */
public final class Areas {
  /** The most bytes of a request: as much as the largest file that is read. */
  public static final long LARGEST_REQUEST = 50_000_000;

  /** The most files that are sent to be read at once. */
  public static final int MOST_FILES = ReadingsArea.MOST_FILES;

  private Areas() {}

  /**
   * The parts that answer from a desk; the engine is loaded when the first article is to be read, and what is sent is kept
   * among the temporary files until then.
   */
  public static List<Area> of(Desk desk, Supplier<Engine> engine, Path temporary) {
    return List.of(
        new ActorsArea(desk),
        new AgreementsArea(desk),
        new ChangesArea(desk),
        new ComparisonArea(desk),
        new DecisionsArea(desk),
        new DocumentsArea(desk),
        new DossierArea(desk),
        new EventArea(desk),
        new EventStoryArea(desk),
        new FailuresArea(desk),
        new LibraryArea(desk),
        new NetworkArea(desk),
        new OpenApiArea(),
        new ReadingsArea(new ReadingRoom(desk.folder(), engine, desk::now), Inbox.in(temporary)),
        new RelationArea(desk),
        new RelationsArea(desk),
        new SearchArea(desk),
        new SourcesArea(desk),
        new StatementsArea(desk));
  }
}
