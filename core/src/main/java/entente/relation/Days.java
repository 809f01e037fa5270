package entente.relation;

import entente.linking.Event;
import entente.linking.Report;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The days of events, and their order in time. */
final class Days {
  private static final LocalDate UNKNOWN = LocalDate.MAX;

  /** By the first possible day, the undated last; of equals as the documents tell them. */
  static final Comparator<Event> IN_TIME = Comparator.comparing(Days::start)
      .thenComparing(Days::end)
      .thenComparingLong(e -> e.reports().get(0).document().number())
      .thenComparingInt(e -> e.reports().get(0).position())
      .thenComparing(Event::id);

  private Days() {}

  /** The date of an event, as it is told best. */
  static EventDate date(Event event) {
    return event.statement().date();
  }

  private static LocalDate start(Event event) {
    EventDate date = date(event);
    return date.from() != null ? date.from() : date.to() != null ? date.to() : UNKNOWN;
  }

  private static LocalDate end(Event event) {
    LocalDate to = date(event).to();
    return to != null ? to : UNKNOWN;
  }

  /** The day of an event, where it is known to the day. */
  static @Nullable LocalDate day(Event event) {
    return event.reports().stream()
        .map(Report::statement)
        .map(s -> day(s.date()))
        .filter(d -> d != null)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate day(EventDate date) {
    return date.from() != null && date.from().equals(date.to()) ? date.from() : null;
  }

  /** Whether the one cannot have come after the other. */
  static boolean mayPrecede(Event one, Event other) {
    LocalDate from = date(one).from();
    LocalDate to = date(other).to();
    return from == null || to == null || !from.isAfter(to);
  }
}
