package entente.app.mcp;

import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.answer.PlainText;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.statement.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences that an answer rests on, each under a number, in the order in which they are first asked for. */
final class Citations {
  private final Provenance provenance;
  private final Function<Report, List<String>> paths;
  private final Map<Quotation, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Set<Quotation> told = new HashSet<>();

  /** The paths say how a statement came into the answer, where it is not by its sides alone. */
  Citations(Provenance provenance, Function<Report, List<String>> paths) {
    this.provenance = provenance;
    this.paths = paths;
  }

  /** The number of the best report of an event. */
  int of(Event event) {
    events.put(event.statement().id(), event);
    return of(Quotation.of(event.main()));
  }

  /** The number of a sentence. */
  int of(Quotation quotation) {
    return numbers.computeIfAbsent(quotation, key -> numbers.size() + 1);
  }

  /** The number of a sentence for itself: that under which it is quoted already, if it is. */
  int of(DocumentHeader document, String sentence) {
    return numbers.keySet().stream()
        .filter(known -> known.document().number() == document.number())
        .filter(known -> known.sentence().equals(sentence))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> of(new Quotation(document, sentence, List.of())));
  }

  /** The numbers of events as they stand in an answer: "[1] [4]". */
  String marks(List<Event> of) {
    return of.stream().map(event -> "[" + of(event) + "]").collect(Collectors.joining(" "));
  }

  /** A sentence in words, with all that it takes to quote it. */
  String entry(Quotation quotation) {
    told.add(quotation);
    StringBuilder text = new StringBuilder("[" + of(quotation) + "] ");
    if (quotation.statements().size() == 1) {
      text.append(head(quotation.statements().get(0))).append("\n    ");
    }
    text.append("“").append(PlainText.oneLine(quotation.sentence())).append("”\n    ");
    text.append(DocumentWords.of(quotation.document())).append("\n");
    for (Report report : quotation.statements()) {
      boolean only = quotation.statements().size() == 1;
      text.append("    ").append(only ? "" : head(report) + " · ");
      text.append(String.join(" · ", details(report))).append("\n");
    }
    return text.toString();
  }

  /** The best report of an event in words. */
  String entry(Event event) {
    of(event);
    return entry(Quotation.of(event.main()));
  }

  /** What has a number and was not told in words yet, in words. */
  String rest() {
    List<Quotation> left =
        numbers.keySet().stream().filter(quotation -> !told.contains(quotation)).toList();
    return left.isEmpty()
        ? ""
        : "\nQuotations\n" + left.stream().map(this::entry).collect(Collectors.joining());
  }

  private static String head(Report report) {
    return DateWords.of(report.statement().date()) + " · " + Phrases.sign(report.statement())
        + " · " + Phrases.headline(report.statement());
  }

  private List<String> details(Report report) {
    List<String> details = new ArrayList<>();
    details.add(says(report));
    details.addAll(paths.apply(report));
    Event event = event(report);
    if (event.reports().size() > 1) {
      details.add(Phrases.count(event.reports().size(), "report") + ", "
          + Phrases.count(origins(event), "independent origin"));
    }
    details.add("statement " + report.statement().id());
    return details;
  }

  /** Who says so, outermost first, or that the article does. */
  private static String says(Report report) {
    List<Attribution> chain = report.statement().attribution();
    if (chain.isEmpty()) {
      return "the article says so itself";
    }
    boolean hidden = chain.stream().allMatch(link -> link.name() == null);
    return (hidden ? "the article hides who says so: " : "according to ")
        + Phrases.sources(chain)
        + (chain.stream().anyMatch(Attribution::quoted) ? " (word for word)" : "");
  }

  private Event event(Report report) {
    return events.getOrDefault(
        report.statement().id(), new Event(String.valueOf(report.event()), List.of(report)));
  }

  private int origins(Event event) {
    return Origins.of(event.reports(), provenance).size();
  }

  /** How a statement came in. */
  List<String> paths(Report report) {
    return paths.apply(report);
  }

  /** How many independently say so, and how many reports there are. */
  int origins(Report report) {
    return origins(event(report));
  }

  /** The other statements that report the same. */
  List<String> others(Report report) {
    return event(report).reports().stream()
        .map(other -> other.statement().id())
        .filter(id -> !id.equals(report.statement().id()))
        .toList();
  }

  /** All that have a number, in its order. */
  List<Quotation> all() {
    return List.copyOf(numbers.keySet());
  }
}
