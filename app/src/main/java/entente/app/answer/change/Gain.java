package entente.app.answer.change;

import entente.app.library.DocumentReading;
import entente.app.library.Library;
import entente.linking.Report;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a reading added to what was known. Documents that were read anew count for neither: what they said before, nobody
 * knows now.
 *
 * @param added the numbers of the documents that came with the reading
 * @param earlier the numbers of those that were there before
 */
record Gain(Set<Long> added, Set<Long> earlier) {
  static Gain of(Library library, Change.Read reading) {
    Instant began = Objects.requireNonNull(reading.when());
    Set<Long> added = new HashSet<>();
    reading.documents().stream()
        .filter(one -> !one.isAnew())
        .forEach(one -> added.add(one.document().number()));
    Set<Long> earlier = new HashSet<>();
    for (DocumentReading one : library.readings().documents()) {
      Instant came = one.added();
      boolean now = one.time() != null && began.equals(one.time().began());
      if (!now && (came == null || came.isBefore(began))) {
        earlier.add(one.document().number());
      }
    }
    return new Gain(added, earlier);
  }

  /** Those of these reports that were there before. */
  List<Report> before(Collection<Report> reports) {
    return reports.stream()
        .filter(report -> earlier.contains(report.document().number()))
        .toList();
  }

  /** Those of these reports that were there after the reading. */
  List<Report> after(Collection<Report> reports) {
    return reports.stream()
        .filter(report -> isNew(report) || earlier.contains(report.document().number()))
        .toList();
  }

  /** Whether it came with the reading. */
  boolean isNew(Report report) {
    return added.contains(report.document().number());
  }
}
