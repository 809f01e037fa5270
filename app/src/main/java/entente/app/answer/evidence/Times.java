package entente.app.answer.evidence;

import entente.app.answer.DateWords;
import entente.linking.Report;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When the reports of an event say that it was.
 *
 * @param rows what each date allows, with the reports that give it; those that give none come last
 * @param together what all that give one leave, or null where nothing is left or nobody gives one
 * @param why a sentence where nothing is left, else null
 * @param days all days at which one of them begins or ends
 */
public record Times(
    List<Row> rows, @Nullable Left together, @Nullable String why, List<LocalDate> days) {
  /** Copies the lists. */
  public Times {
    rows = List.copyOf(rows);
    days = List.copyOf(days);
  }

  /**
   * Reports that give the same date.
   *
   * @param date the date
   * @param words it in words
   * @param reports who give it
   */
  public record Row(EventDate date, String words, List<Report> reports) {}

  /**
   * The days that all dates allow.
   *
   * @param from the first, or null
   * @param to the last, or null
   * @param words in words
   */
  public record Left(@Nullable LocalDate from, @Nullable LocalDate to, String words) {}

  /** What an interval says, whatever its words. */
  private record Key(@Nullable LocalDate from, @Nullable LocalDate to, EventDate.Extent extent) {
    static Key of(Report report) {
      EventDate date = report.statement().date();
      return new Key(
          date.from(), date.to(), date.isUndated() ? EventDate.Extent.UNKNOWN : date.extent());
    }
  }

  /** Of some reports, in their order. */
  static Times of(Collection<Report> reports) {
    Map<Key, List<Report>> byDate = new LinkedHashMap<>();
    reports.forEach(
        r -> byDate.computeIfAbsent(Key.of(r), key -> new ArrayList<>()).add(r));
    List<Row> rows = new ArrayList<>();
    byDate.values().stream().map(Times::row).filter(r -> !r.date().isUndated()).forEach(rows::add);
    byDate.values().stream().map(Times::row).filter(r -> r.date().isUndated()).forEach(rows::add);
    Left left = left(rows);
    return new Times(rows, left, left == null ? why(rows) : null, days(rows));
  }

  private static Row row(List<Report> reports) {
    EventDate date = reports.get(0).statement().date();
    return new Row(date, DateWords.of(date), reports);
  }

  private static String why(List<Row> rows) {
    return rows.stream().allMatch(row -> row.date().isUndated())
        ? "No report says when."
        : "No day is left that all of them allow.";
  }

  private static @Nullable Left left(List<Row> rows) {
    LocalDate from = rows.stream()
        .map(r -> r.date().from())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
    LocalDate to = rows.stream()
        .map(r -> r.date().to())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
    boolean none = from == null && to == null || from != null && to != null && to.isBefore(from);
    return none ? null : new Left(from, to, DateWords.range(from, to));
  }

  private static List<LocalDate> days(List<Row> rows) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Row row : rows) {
      if (row.date().from() != null) {
        days.add(row.date().from());
      }
      if (row.date().to() != null) {
        days.add(row.date().to());
      }
    }
    return List.copyOf(days);
  }
}
