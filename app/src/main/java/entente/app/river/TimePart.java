package entente.app.river;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A part of a time, for charts that give each part room for what is told of it.
 *
 * @param from its first day
 * @param to its last day
 * @param events how many events may have begun in it; none in a silence
 * @param silent whether nothing that is told can have happened in it
 */
public record TimePart(LocalDate from, LocalDate to, int events, boolean silent) {
  /** Parts with about so many events each, and no more parts than can be told apart. */
  private static final int EVENTS = 6;

  private static final int MOST = 8;
  /** A silence lasts a year and this share of the whole time at least. */
  private static final int SHARE = 12;

  /** The parts of the time that marks with dates take up, in order and without gaps. */
  static List<TimePart> of(List<Placed> dated) {
    List<TimePart> parts = new ArrayList<>();
    if (dated.isEmpty()) {
      return parts;
    }
    LocalDate first = start(dated.get(0));
    LocalDate last =
        dated.stream().map(TimePart::end).max(Comparator.naturalOrder()).orElseThrow();
    long least = Math.max(365, ChronoUnit.DAYS.between(first, last) / SHARE);
    int begin = 0;
    LocalDate until = end(dated.get(0));
    for (int i = 1; i < dated.size(); i++) {
      LocalDate next = start(dated.get(i));
      if (ChronoUnit.DAYS.between(until, next) > least) {
        told(parts, dated.subList(begin, i), dated.size(), until);
        parts.add(new TimePart(until.plusDays(1), next.minusDays(1), 0, true));
        begin = i;
      }
      until = until.isAfter(end(dated.get(i))) ? until : end(dated.get(i));
    }
    told(parts, dated.subList(begin, dated.size()), dated.size(), last);
    return parts;
  }

  /** Cuts what is told without a silence where a month begins, so that about as much is told in each part. */
  private static void told(List<TimePart> parts, List<Placed> told, int all, LocalDate last) {
    int number = Math.max(1, Math.min(told.size() / EVENTS, MOST * told.size() / all));
    TreeSet<LocalDate> cuts = new TreeSet<>();
    LocalDate first = start(told.get(0));
    for (int i = 1; i < number; i++) {
      LocalDate cut = start(told.get(i * told.size() / number)).withDayOfMonth(1);
      if (cut.isAfter(first) && !cut.isAfter(last)) {
        cuts.add(cut);
      }
    }
    cuts.add(last.plusDays(1));
    LocalDate from = first;
    for (LocalDate cut : cuts) {
      parts.add(new TimePart(from, cut.minusDays(1), count(told, from, cut), false));
      from = cut;
    }
  }

  private static int count(List<Placed> told, LocalDate from, LocalDate before) {
    return (int) told.stream()
        .map(TimePart::start)
        .filter(day -> !day.isBefore(from) && day.isBefore(before))
        .count();
  }

  private static LocalDate start(Placed placed) {
    return Objects.requireNonNull(placed.start());
  }

  static LocalDate end(Placed placed) {
    LocalDate to = placed.mark().date().to();
    return to != null ? to : start(placed);
  }
}
