package entente.app.answer;

import entente.linking.Event;
import entente.linking.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements in order of time: the dated ones; those without a date keep the order of the texts. */
public final class Chronology {
  private static final Comparator<Report> BY_TIME = Comparator.comparing(Chronology::start)
      .thenComparing(Chronology::end)
      .thenComparing(s -> s.document().number())
      .thenComparing(Report::position);

  private Chronology() {}

  /** The dated statements by their first possible day. */
  public static List<Report> dated(List<Report> statements) {
    return statements.stream()
        .filter(s -> !s.statement().date().isUndated())
        .sorted(BY_TIME)
        .toList();
  }

  /** The undated statements as the texts tell them. */
  public static List<Report> undated(List<Report> statements) {
    return statements.stream().filter(s -> s.statement().date().isUndated()).toList();
  }

  private static LocalDate start(Report stored) {
    LocalDate from = stored.statement().date().from();
    return from != null ? from : stored.statement().date().to();
  }

  private static LocalDate end(Report stored) {
    LocalDate to = stored.statement().date().to();
    return to != null ? to : LocalDate.MAX;
  }

  /** The events that these report, in order of time by their best reports, the undated ones last. */
  public static List<Event> events(List<Report> statements) {
    Map<Report, Event> byBest = new LinkedHashMap<>();
    Event.of(statements).forEach(event -> byBest.put(event.main(), event));
    return ordered(List.copyOf(byBest.keySet())).stream().map(byBest::get).toList();
  }

  /** In order of time, the undated ones last. */
  public static List<Report> ordered(List<Report> statements) {
    List<Report> ordered = new ArrayList<>(dated(statements));
    ordered.addAll(undated(statements));
    return ordered;
  }
}
