package entente.app.answer.change;

import entente.app.library.Decision;
import entente.app.library.DocumentReading;
import entente.app.library.Library;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that changed in a library, as far as it keeps that. */
public final class Changes {
  /** Decisions of one second stand in the order of the log. */
  private static final Comparator<Change> OLDEST_FIRST =
      Comparator.comparing(Change::when, Comparator.nullsFirst(Comparator.naturalOrder()));

  private Changes() {}

  /** Readings and decisions in force, the newest first; of what no time is known the last. */
  public static List<Change> of(Library library) {
    List<Change> all = new ArrayList<>(readings(library));
    library.decisions().list().stream()
        .filter(Decision::isInForce)
        .map(Change.Decided::new)
        .forEach(all::add);
    all.sort(OLDEST_FIRST);
    List<Change> newestFirst = new ArrayList<>();
    all.forEach(change -> newestFirst.add(0, change));
    return newestFirst;
  }

  /** What came of a change. */
  public static News news(Library library, Change change) {
    return change instanceof Change.Read read
        ? ReadingNews.of(library, read)
        : DecisionNews.of(library, ((Change.Decided) change).decision());
  }

  private static List<Change.Read> readings(Library library) {
    Map<@Nullable Instant, List<DocumentReading>> together = new LinkedHashMap<>();
    for (DocumentReading reading : library.readings().documents()) {
      Instant began = reading.time() == null ? null : reading.time().began();
      together.computeIfAbsent(began, none -> new ArrayList<>()).add(reading);
    }
    List<Change.Read> readings = new ArrayList<>();
    together.forEach((began, documents) -> readings.add(new Change.Read(began, documents)));
    return readings;
  }
}
