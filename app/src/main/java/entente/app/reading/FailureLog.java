package entente.app.reading;

import entente.app.library.FailedReading;
import entente.app.library.Library;
import entente.article.Found;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps in a library what could not be read into it; many at a time, since each time costs as much as a document does. */
final class FailureLog {
  private static final int AT_A_TIME = 50;

  private final Library library;
  private final InstantSource clock;
  private final List<FailedReading> open = new ArrayList<>();
  private final Set<String> failed = new HashSet<>();

  FailureLog(Library library, InstantSource clock) {
    this.library = library;
    this.clock = clock;
    library.readings().failures().forEach(one -> failed.add(one.failure().document()));
  }

  /** Keeps all of these. */
  static void keep(Library library, InstantSource clock, Collection<Found.Failed> failures) {
    FailureLog log = new FailureLog(library, clock);
    failures.forEach(log::add);
    log.keep();
  }

  /** A document could not be read. */
  void add(Found.Failed failure) {
    open.add(new FailedReading(failure, now(clock)));
    failed.add(failure.document());
    if (open.size() >= AT_A_TIME) {
      keep();
    }
  }

  /** What was given under the name of a document is in the library as it is. */
  void mend(String document) {
    if (failed.remove(document)) {
      keep();
      library.readings().mend(document);
    }
  }

  /** Puts what is not in the library yet. */
  void keep() {
    if (!open.isEmpty()) {
      library.readings().fail(open);
      open.clear();
    }
  }

  /** The time as libraries keep it. */
  static Instant now(InstantSource clock) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
