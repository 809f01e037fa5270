package entente.app.answer;

import entente.app.library.Decision;
import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changed last in a library, as far as the library itself can tell. */
public final class Changes {
  private final Library library;
  private final Map<Long, String> copies;

  public Changes(Library library) {
    this.library = library;
    this.copies = library.copies();
  }

  /** The documents that came last, the newest first, each with what it added to what was known. */
  public List<Change> documents(int most) {
    return library.documents().stream()
        .sorted(Comparator.comparingLong((DocumentHeader document) -> -document.number()))
        .limit(most)
        .map(this::of)
        .toList();
  }

  /** The decisions in force that were made last, the newest first. */
  public List<Change> decisions(int most) {
    return library.decisions().list().stream()
        .filter(Decision::isInForce)
        .sorted(Comparator.comparingLong((Decision decision) -> -decision.number()))
        .limit(most)
        .map(decision ->
            new Change("", DecisionWords.of(decision.choice()) + ".", null, decision.number()))
        .toList();
  }

  private Change of(DocumentHeader document) {
    List<Report> reports =
        library.statements(StatementFilter.all().inDocuments(List.of(document.number())));
    String outlet = document.outlet() == null ? "" : " (" + document.outlet() + ")";
    return new Change(
        document.title() == null ? document.id() : document.title(),
        PlainText.oneLine(outlet + " was read: " + found(reports) + copy(document) + "."
            + attested(document, reports)),
        document.id(),
        null);
  }

  private static String found(List<Report> reports) {
    return reports.isEmpty()
        ? "it tells of nobody's acts"
        : Phrases.count(reports.size(), "statement");
  }

  /** Whose words it repeats. */
  private String copy(DocumentHeader document) {
    String origin = copies.get(document.number());
    DocumentHeader first = origin == null ? null : first(origin);
    return first == null || first.number() == document.number()
        ? ""
        : ", a copy of “" + (first.title() == null ? first.id() : first.title()) + "”";
  }

  private @Nullable DocumentHeader first(String id) {
    return library.documents().stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** How many of its events were told before and are told independently by it. */
  private String attested(DocumentHeader document, List<Report> reports) {
    WholeEvents whole = WholeEvents.of(library, Event.of(reports));
    List<Event> known =
        whole.all().stream().filter(event -> isOlder(event, document)).toList();
    if (known.isEmpty()) {
      return "";
    }
    Provenance provenance = whole.provenance(library);
    int better = (int)
        known.stream().filter(event -> isBetterBy(document, event, provenance)).count();
    if (better == 0) {
      return " What it tells of " + Phrases.count(known.size(), "known event")
          + " comes from sources that were there before.";
    }
    return " " + Phrases.count(better, "event") + (better == 1 ? " is" : " are")
        + " better attested by it.";
  }

  /** Whether earlier documents tell it too. */
  private static boolean isOlder(Event event, DocumentHeader document) {
    return event.reports().stream()
        .anyMatch(report -> report.document().number() < document.number());
  }

  private static boolean isBetterBy(DocumentHeader document, Event event, Provenance provenance) {
    List<Report> before = event.reports().stream()
        .filter(report -> report.document().number() < document.number())
        .toList();
    List<Report> with = event.reports().stream()
        .filter(report -> report.document().number() <= document.number())
        .toList();
    return Origins.of(with, provenance).size() > Origins.of(before, provenance).size();
  }
}
