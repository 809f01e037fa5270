package entente.linking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How many say so, and how many of them independently.
 *
 * @param reports the statements that tell the event
 * @param outlets who published them, each once, in the order of documents; a document of no known outlet by its id
 * @param origins who independently says so
 * @param contradictions in what the reports differ
 */
public record Corroboration(
    List<Report> reports,
    List<String> outlets,
    List<Origin> origins,
    List<Contradiction> contradictions) {
  /** Copies the lists. */
  public Corroboration {
    reports = List.copyOf(reports);
    outlets = List.copyOf(outlets);
    origins = List.copyOf(origins);
    contradictions = List.copyOf(contradictions);
  }

  /** Of an event alone; no disbelief is looked for. */
  public static Corroboration of(Event event, Provenance provenance) {
    return of(event, provenance, List.of());
  }

  /** Of an event; the other reports of its documents may say that a source was not believed. */
  public static Corroboration of(Event event, Provenance provenance, Collection<Report> around) {
    Set<String> outlets = new LinkedHashSet<>();
    event.reports().forEach(report -> outlets.add(outlet(report.document())));
    return new Corroboration(
        event.reports(),
        List.copyOf(outlets),
        Origins.of(event.reports(), provenance),
        Contradictions.of(event.reports(), around));
  }

  private static String outlet(DocumentHeader document) {
    return document.outlet() == null ? document.id() : document.outlet();
  }
}
