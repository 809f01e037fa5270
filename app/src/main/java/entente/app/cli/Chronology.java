package entente.app.cli;

import entente.linking.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Statements in order of time: the dated ones; those without a date keep the order of the texts. */
final class Chronology {
  private static final Comparator<Report> BY_TIME = Comparator.comparing(Chronology::start)
      .thenComparing(Chronology::end)
      .thenComparing(s -> s.document().number())
      .thenComparing(Report::position);

  private Chronology() {}

  /** The dated statements by their first possible day. */
  static List<Report> dated(List<Report> statements) {
    return statements.stream()
        .filter(s -> !s.statement().date().isUndated())
        .sorted(BY_TIME)
        .toList();
  }

  /** The undated statements as the texts tell them. */
  static List<Report> undated(List<Report> statements) {
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
}
