package entente.linking;

import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one or more reports tell: one thing that happened, or one standing tie. */
public final class Event {
  private static final Pattern STATEMENT = Pattern.compile("s[0-9a-f]{12}");
  private static final Pattern EVENT = Pattern.compile("e[0-9a-f]{12}");

  private static final Comparator<Report> IN_ORDER = Comparator.comparingLong(
          (Report r) -> r.document().number())
      .thenComparingInt(Report::position);

  private final String id;
  private final List<Report> reports;
  /** Asked for so often that it is found once. */
  private final Report main;

  /**
   * Copies the list and refuses an event that nobody reports.
   *
   * @param id the same in every run over the same documents, in whatever order they came
   * @param reports at least one, in any order
   */
  public Event(String id, List<Report> reports) {
    this.id = id;
    this.reports = reports.stream().sorted(IN_ORDER).toList();
    this.main = this.reports.stream()
        .min(Telling.BEST)
        .orElseThrow(() -> new IllegalArgumentException("an event that nobody reports"));
  }

  /** The same in every run over the same documents, in whatever order they came. */
  public String id() {
    return id;
  }

  /** At least one, in the order of documents and text. */
  public List<Report> reports() {
    return reports;
  }

  /**
   * The events of these reports, in the order of their first reports. A report of which it has not been worked out what
   * else reports the same is an event of its own.
   */
  public static List<Event> of(Collection<Report> reports) {
    Map<String, List<Report>> byEvent = new LinkedHashMap<>();
    for (Report report : reports.stream().sorted(IN_ORDER).toList()) {
      String id = report.event() == null ? idOf(report.statement().id()) : report.event();
      byEvent.computeIfAbsent(id, key -> new ArrayList<>()).add(report);
    }
    return byEvent.entrySet().stream()
        .map(e -> new Event(e.getKey(), e.getValue()))
        .toList();
  }

  /**
   * The id of the event whose reports' smallest statement id this is: ids of statements are hashes already, so the first
   * letter tells which is meant, and each leads to the other.
   */
  public static String idOf(String smallestStatementId) {
    return "e"
        + (STATEMENT.matcher(smallestStatementId).matches()
            ? smallestStatementId.substring(1)
            : "-" + smallestStatementId);
  }

  /** The statement after which an event of this id is named; an id that is none of an event stays as it is. */
  public static String namedBy(String id) {
    if (EVENT.matcher(id).matches()) {
      return "s" + id.substring(1);
    }
    return id.startsWith("e-") ? id.substring(2) : id;
  }

  /**
   * The report to show for all: one that says that it happened before any other, then the one with the narrowest date,
   * then the surest; the first of equals.
   */
  public Report main() {
    return main;
  }

  /** What {@link #main()} states. */
  public Statement statement() {
    return main.statement();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Event event && id.equals(event.id) && reports.equals(event.reports);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Event[" + id + ", " + reports + "]";
  }
}
