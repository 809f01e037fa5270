package entente.app.export;

import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables of events have in common: the best report of an event, its date as far as it is known, its reports. */
final class EventFacts {
  private final Event event;
  private final Report main;

  EventFacts(Event event) {
    this.event = event;
    this.main = event.main();
  }

  String id() {
    return event.id();
  }

  Report main() {
    return main;
  }

  Statement statement() {
    return main.statement();
  }

  EventDate date() {
    return statement().date();
  }

  /** The day, where the text tells one; never the middle of an interval. */
  @Nullable
  LocalDate day() {
    LocalDate from = date().from();
    return from != null && from.equals(date().to()) ? from : null;
  }

  /** The year, where the interval lies in one. */
  @Nullable
  Integer year() {
    LocalDate from = date().from();
    LocalDate to = date().to();
    return from != null && to != null && from.getYear() == to.getYear()
        ? Integer.valueOf(from.getYear())
        : null;
  }

  /** The month as 200304, where the interval lies in one. */
  @Nullable
  Integer month() {
    LocalDate from = date().from();
    LocalDate to = date().to();
    return year() != null && from != null && to != null && from.getMonth() == to.getMonth()
        ? Integer.valueOf(from.getYear() * 100 + from.getMonthValue())
        : null;
  }

  int reports() {
    return event.reports().size();
  }

  int documents() {
    return (int) event.reports().stream().map(r -> r.document().id()).distinct().count();
  }

  /** In how many outlets; a document without one counts as one of its own. */
  int outlets() {
    return (int) event.reports().stream()
        .map(r ->
            r.document().outlet() == null ? r.document().id() : r.document().outlet())
        .distinct()
        .count();
  }

  List<String> statementIds() {
    return event.reports().stream().map(r -> r.statement().id()).toList();
  }

  @Nullable
  String place() {
    return statement().place() == null ? null : statement().place().name();
  }

  @Nullable
  String placeCountry() {
    return statement().place() == null ? null : statement().place().country();
  }
}
