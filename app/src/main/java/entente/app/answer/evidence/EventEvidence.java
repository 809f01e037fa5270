package entente.app.answer.evidence;

import entente.app.answer.Citing;
import entente.app.answer.Credits;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.answer.Surroundings;
import entente.app.library.Library;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.statement.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is told of one event.
 *
 * @param event what was told
 * @param corroboration who independently says so, and where they contradict each other
 * @param witnesses the reports: the best first, copies last
 * @param times when, by each of them
 * @param links what the texts join to it
 */
public record EventEvidence(
    Event event,
    Corroboration corroboration,
    List<Witness> witnesses,
    Times times,
    List<Linked> links) {
  /** Copies the lists. */
  public EventEvidence {
    witnesses = List.copyOf(witnesses);
    links = List.copyOf(links);
  }

  /** What a library holds of an event. */
  public static EventEvidence of(Library library, Event event) {
    Provenance provenance = Credits.of(library, event.reports());
    List<Report> around = Surroundings.near(library, event);
    Corroboration corroboration = Corroboration.of(event, provenance, around);
    Map<String, Copied> copies = Copied.in(corroboration, provenance.copies());
    List<Witness> witnesses = witnesses(event, corroboration, copies);
    return new EventEvidence(
        event,
        corroboration,
        witnesses,
        Times.of(witnesses.stream().map(Witness::report).toList()),
        Linked.of(event, around));
  }

  private static List<Witness> witnesses(
      Event event, Corroboration corroboration, Map<String, Copied> copies) {
    Report best = event.main();
    List<Report> ordered = new ArrayList<>(event.reports());
    ordered.sort(
        Comparator.comparing((Report r) -> copies.containsKey(r.statement().id()))
            .thenComparing(r -> r.document().number() != best.document().number())
            .thenComparing(r -> !r.statement().id().equals(best.statement().id())));
    Map<String, String> letters = new LinkedHashMap<>();
    ordered.forEach(r -> letters.computeIfAbsent(
        DocumentWords.outlet(r.document()), o -> Citing.letter(letters.size())));
    return ordered.stream().map(r -> witness(r, corroboration, copies, letters)).toList();
  }

  private static Witness witness(
      Report report,
      Corroboration corroboration,
      Map<String, Copied> copies,
      Map<String, String> letters) {
    Origin origin = corroboration.origins().stream()
        .filter(o -> o.reports().contains(report))
        .findFirst()
        .orElseThrow();
    return new Witness(
        report,
        String.valueOf(letters.get(DocumentWords.outlet(report.document()))),
        copies.get(report.statement().id()),
        origin,
        Speaker.chain(report, origin));
  }

  /** How many say so: "2 origins, 3 reports, 1 of them a copy". */
  public String count() {
    long copies = witnesses.stream().filter(w -> w.copy() != null).count();
    String text = Phrases.count(corroboration.origins().size(), "origin") + ", "
        + Phrases.count(witnesses.size(), "report");
    return copies == 0
        ? text
        : text + ", " + copies + " of them " + (copies == 1 ? "a copy" : "copies");
  }

  /** What is to say of an origin besides its name. */
  public static String note(Origin origin) {
    return switch (origin.kind()) {
      case SOURCE -> called(origin);
      case AGENCY -> "news agency";
      case OUTLET ->
        origin.reports().stream().allMatch(r -> r.statement().attribution().isEmpty())
            ? "gives no source"
            : "hides its source";
    };
  }

  /** What the texts call it, where that is not its name. */
  private static String called(Origin origin) {
    String words = origin.reports().stream()
        .flatMap(r -> r.statement().attribution().stream())
        .filter(link -> origin.name().equals(link.name()) && link.source() != null)
        .map(EventEvidence::source)
        .filter(text -> !text.equals(origin.name()))
        .distinct()
        .limit(1)
        .collect(Collectors.joining());
    return words.isEmpty() ? "says so" : "“" + words + "”";
  }

  private static String source(Attribution link) {
    return link.source() == null ? "" : link.source().text().replaceAll("\\s+", " ");
  }
}
