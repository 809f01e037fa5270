package entente.linking;

import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one or more reports tell: one thing that happened, or one standing tie.
 *
 * @param id the same in every run over the same documents, in whatever order they came
 * @param reports at least one, in the order of documents and text
 */
public record Event(String id, List<Report> reports) {
  private static final Comparator<Report> IN_ORDER = Comparator.comparingLong(
          (Report r) -> r.document().number())
      .thenComparingInt(Report::position);

  /** Copies the list and refuses an event that nobody reports. */
  public Event {
    reports = reports.stream().sorted(IN_ORDER).toList();
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("an event that nobody reports");
    }
  }

  /**
   * The events of these reports, in the order of their first reports. A report of which it has not been worked out what
   * else reports the same is an event of its own.
   */
  public static List<Event> of(Collection<Report> reports) {
    Map<String, List<Report>> byEvent = new LinkedHashMap<>();
    for (Report report : reports.stream().sorted(IN_ORDER).toList()) {
      String id = report.event() == null ? "e-" + report.statement().id() : report.event();
      byEvent.computeIfAbsent(id, key -> new ArrayList<>()).add(report);
    }
    return byEvent.entrySet().stream()
        .map(e -> new Event(e.getKey(), e.getValue()))
        .toList();
  }

  /**
   * The report to show for all: one that says that it happened before any other, then the one with the narrowest date,
   * then the surest; the first of equals.
   */
  public Report main() {
    return reports.stream().min(Telling.BEST).orElseThrow();
  }

  /** What {@link #main()} states. */
  public Statement statement() {
    return main().statement();
  }
}
