package entente.app.answer;

import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Event;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the articles of a relation say against anybody: among it may be that a source was not believed. */
public final class Doubts {
  private final Map<Long, List<Report>> byDocument = new HashMap<>();

  private Doubts() {}

  /** Only articles that name a source may doubt it. */
  public static Doubts of(Library library, Collection<Report> reports) {
    Doubts doubts = new Doubts();
    List<Long> documents = reports.stream()
        .filter(Doubts::isSourced)
        .map(report -> report.document().number())
        .distinct()
        .toList();
    if (!documents.isEmpty()) {
      library
          .statements(StatementFilter.all().inDocuments(documents).ofSign("-").ofModality("actual"))
          .forEach(report -> doubts
              .byDocument
              .computeIfAbsent(report.document().number(), key -> new ArrayList<>())
              .add(report));
    }
    return doubts;
  }

  private static boolean isSourced(Report report) {
    return report.statement().attribution().stream().anyMatch(link -> link.actorId() != null);
  }

  /** What the articles of an event tell that may be such a doubt. */
  public List<Report> around(Event event) {
    return event.reports().stream()
        .filter(Doubts::isSourced)
        .map(report -> report.document().number())
        .distinct()
        .flatMap(number -> byDocument.getOrDefault(number, List.of()).stream())
        .toList();
  }
}
