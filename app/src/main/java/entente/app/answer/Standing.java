package entente.app.answer;

import entente.linking.Event;
import entente.relation.Phase;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where two actors stood at a time.
 *
 * @param range the time
 * @param in the phases that it touches
 * @param before the phase before it, or null
 * @param after the phase after it, or null
 */
public record Standing(
    DayRange range,
    List<Phase> in,
    @Nullable Phase before,
    @Nullable Phase after) {
  public Standing {
    in = List.copyOf(in);
  }

  /** Finds the phases around a closed range. */
  public static Standing of(List<Phase> phases, DayRange range) {
    List<Phase> in = phases.stream()
        .filter(p -> !first(p).isAfter(to(range)) && !last(p).isBefore(from(range)))
        .toList();
    Phase before = phases.stream()
        .filter(p -> last(p).isBefore(from(range)))
        .reduce((one, other) -> other)
        .orElse(null);
    Phase after =
        phases.stream().filter(p -> first(p).isAfter(to(range))).findFirst().orElse(null);
    return new Standing(range, in, before, after);
  }

  private static LocalDate first(Phase phase) {
    return phase.begin().first();
  }

  private static LocalDate last(Phase phase) {
    return phase.end().last();
  }

  private static LocalDate from(DayRange range) {
    return Objects.requireNonNull(range.from());
  }

  private static LocalDate to(DayRange range) {
    return Objects.requireNonNull(range.to());
  }

  /** In a sentence. */
  public String words() {
    if (in.size() == 1 && in.get(0).isSilence()) {
      return "Nothing is told of that time.";
    }
    if (!in.isEmpty()) {
      return in.size() == 1 ? "Within a phase." : "Where phases meet.";
    }
    if (before == null && after == null) {
      return "Nothing that is told of the two has a date.";
    }
    if (before == null) {
      return "Before all that is told of the two, which begins " + PeriodWords.when(after.begin())
          + ".";
    }
    return after == null
        ? "After all that is told of the two, which ends " + PeriodWords.when(before.end()) + "."
        : "Between two phases; when one passed into the other is not told.";
  }

  /** What is dated to that time, or to the year before or after it. */
  public List<Event> near(List<Phase> phases) {
    DayRange wide = new DayRange(from(range).minusYears(1), to(range).plusYears(1));
    return phases.stream()
        .flatMap(p -> Stream.concat(p.events().stream(), p.others().stream()))
        .filter(e -> isWithin(e.statement().date(), wide))
        .toList();
  }

  /** A date that is open or much wider than the range says nothing of it. */
  private static boolean isWithin(EventDate date, DayRange range) {
    return date.from() != null
        && date.to() != null
        && !date.to().isAfter(to(range))
        && !date.from().isBefore(from(range));
  }
}
