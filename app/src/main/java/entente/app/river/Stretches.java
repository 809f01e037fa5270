package entente.app.river;

import entente.event.Sign;
import entente.linking.Event;
import entente.time.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much is told of each year, or of each month where it is about few years. An event whose date does not tell the
 * stretch that it lies in is counted in none.
 *
 * @param monthly whether they are months
 * @param counted those of which anything is told, in order
 * @param vague how many events are in none of them
 */
public record Stretches(boolean monthly, List<Stretch> counted, int vague) {
  private static final int MONTHLY = 4;

  /**
   * A year or a month.
   *
   * @param from its first day
   * @param to its last day
   * @param cooperation how many events are cooperative
   * @param conflict how many are conflictual
   * @param neither how many are neither
   */
  public record Stretch(LocalDate from, LocalDate to, int cooperation, int conflict, int neither) {}

  /** Copies the list. */
  public Stretches {
    counted = List.copyOf(counted);
  }

  static Stretches of(List<Event> dated, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return new Stretches(false, List.of(), 0);
    }
    boolean monthly = ChronoUnit.YEARS.between(first, last) < MONTHLY;
    Map<LocalDate, int[]> counts = new TreeMap<>();
    int vague = 0;
    for (Event event : dated) {
      LocalDate begin = begin(event, monthly);
      if (begin == null) {
        vague++;
      } else {
        counts
            .computeIfAbsent(begin, key -> new int[Sign.values().length])[
            event.statement().sign().ordinal()]++;
      }
    }
    List<Stretch> counted = counts.entrySet().stream()
        .map(entry -> stretch(entry.getKey(), monthly, entry.getValue()))
        .toList();
    return new Stretches(monthly, counted, vague);
  }

  /** Where the stretch begins that an event lies in for certain. */
  private static @Nullable LocalDate begin(Event event, boolean monthly) {
    EventDate date = event.statement().date();
    if (date.from() == null || date.to() == null) {
      return null;
    }
    LocalDate begin = begin(date.from(), monthly);
    return begin.equals(begin(date.to(), monthly)) ? begin : null;
  }

  private static LocalDate begin(LocalDate day, boolean monthly) {
    return monthly ? day.withDayOfMonth(1) : day.withDayOfYear(1);
  }

  private static Stretch stretch(LocalDate begin, boolean monthly, int[] counts) {
    LocalDate end = (monthly ? begin.plusMonths(1) : begin.plusYears(1)).minusDays(1);
    return new Stretch(
        begin,
        end,
        counts[Sign.PLUS.ordinal()],
        counts[Sign.MINUS.ordinal()],
        counts[Sign.ZERO.ordinal()]);
  }
}
