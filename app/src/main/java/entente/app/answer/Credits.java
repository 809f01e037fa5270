package entente.app.answer;

import entente.app.library.Library;
import entente.linking.Agencies;
import entente.linking.Corroboration;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the articles of a library have what they print from. */
public final class Credits {
  private Credits() {}

  /** What is known of these reports; each article is looked at only once, and only when it is asked for. */
  public static Provenance of(Library library, Collection<Report> reports) {
    Map<DocumentHeader, Optional<String>> agencies = new HashMap<>();
    return new Provenance(
        library.copies(reports),
        document -> agencies
            .computeIfAbsent(
                document, d -> Optional.ofNullable(Agencies.credited(library.article(d))))
            .orElse(null));
  }

  /**
   * What is known of these reports alone, found in full: does not need the library any more, so that it can be kept, and any
   * number of threads may ask it.
   */
  public static Provenance among(Library library, Collection<Report> reports) {
    Map<DocumentHeader, String> agencies = new HashMap<>();
    reports.stream().map(Report::document).distinct().forEach(document -> {
      String agency = Agencies.credited(library.article(document));
      if (agency != null) {
        agencies.put(document, agency);
      }
    });
    return new Provenance(library.copiesAmong(reports), agencies::get);
  }

  /** Those of these reports whose events several tell: only of them does it matter where articles have what they tell. */
  public static List<Report> toldTwice(List<Report> reports) {
    return Event.of(reports).stream()
        .filter(event -> event.reports().size() > 1)
        .flatMap(event -> event.reports().stream())
        .toList();
  }

  /** Who independently says what an event reports, held against all that stands around it. */
  public static Corroboration corroboration(Library library, Event event) {
    List<Report> around = Surroundings.near(library, event);
    return Corroboration.of(event, of(library, event.reports()), around);
  }
}
