package entente.app.answer;

import entente.app.library.Library;
import entente.app.library.StatementFilter;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events with all their reports. What is told between two actors holds only those reports of an event that name the two;
 * another may tell the same of "one of its adversaries".
 */
public final class WholeEvents {
  private final Map<String, Event> completed = new LinkedHashMap<>();
  private final List<Event> events;

  private WholeEvents(List<Event> events) {
    this.events = events;
  }

  /** Looks up what is missing of these events. */
  public static WholeEvents of(Library library, Collection<Event> events) {
    WholeEvents whole = new WholeEvents(List.copyOf(events));
    Map<String, Integer> counts =
        library.reportCounts(events.stream().map(Event::id).toList());
    List<String> parts = events.stream()
        .filter(event -> counts.getOrDefault(event.id(), 0) > event.reports().size())
        .map(Event::id)
        .toList();
    if (!parts.isEmpty()) {
      library
          .events(StatementFilter.all().reportingAny(parts))
          .forEach(event -> whole.completed.put(event.id(), event));
    }
    return whole;
  }

  /** The event with all its reports. */
  public Event of(Event event) {
    return completed.getOrDefault(event.id(), event);
  }

  /** Where the articles have what they tell of these events. */
  public Provenance provenance(Library library) {
    List<Report> reports = all().stream().flatMap(e -> e.reports().stream()).toList();
    return Credits.of(library, Credits.toldTwice(reports));
  }

  /** All of them, in the order given. */
  public List<Event> all() {
    return events.stream().map(this::of).toList();
  }
}
