package entente.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What two sources tell.
 *
 * @param both what both tell
 * @param first what only the first tells
 * @param second what only the second tells
 */
public record Comparison(List<Shared> both, List<Single> first, List<Single> second) {
  /**
   * What both tell.
   *
   * @param event with the reports of it that were given
   * @param first how the first tells it
   * @param second how the second tells it
   * @param differences in what the two differ
   * @param origins whose word it is, of the reports of the two
   */
  public record Shared(
      Event event,
      List<Report> first,
      List<Report> second,
      List<Contradiction> differences,
      List<Origin> origins) {
    /** Copies the lists. */
    public Shared {
      first = List.copyOf(first);
      second = List.copyOf(second);
      differences = List.copyOf(differences);
      origins = List.copyOf(origins);
    }

    /** Whether all that the two tell goes back to one origin. */
    public boolean isOneOrigin() {
      return origins.size() == 1;
    }
  }

  /**
   * What one of the two tells.
   *
   * @param event with the reports of it that were given
   * @param reports how the source tells it
   * @param origins whose word it is
   */
  public record Single(Event event, List<Report> reports, List<Origin> origins) {
    /** Copies the lists. */
    public Single {
      reports = List.copyOf(reports);
      origins = List.copyOf(origins);
    }
  }

  /** Copies the lists. */
  public Comparison {
    both = List.copyOf(both);
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Compares two sources by these events, which are those that either tells, in their order. */
  public static Comparison of(
      Collection<Event> events,
      Predicate<Report> first,
      Predicate<Report> second,
      Provenance provenance) {
    List<Shared> both = new ArrayList<>();
    List<Single> alone = new ArrayList<>();
    List<Single> other = new ArrayList<>();
    for (Event event : events) {
      List<Report> left = event.reports().stream().filter(first).toList();
      List<Report> right = event.reports().stream().filter(second).toList();
      if (!left.isEmpty() && !right.isEmpty()) {
        List<Report> all = event.reports().stream().filter(first.or(second)).toList();
        both.add(shared(event, all, left, right, provenance));
      } else if (!left.isEmpty()) {
        alone.add(new Single(event, left, Origins.of(left, provenance)));
      } else if (!right.isEmpty()) {
        other.add(new Single(event, right, Origins.of(right, provenance)));
      }
    }
    return new Comparison(both, alone, other);
  }

  private static Shared shared(
      Event event, List<Report> all, List<Report> left, List<Report> right, Provenance provenance) {
    List<Contradiction> differences = Contradictions.of(all, List.of()).stream()
        .filter(difference -> isBetween(difference, left, right))
        .toList();
    return new Shared(event, left, right, differences, Origins.of(all, provenance));
  }

  /** A source that contradicts itself differs from the other only where the other tells another version. */
  private static boolean isBetween(
      Contradiction difference, List<Report> left, List<Report> right) {
    return difference.versions().stream()
        .anyMatch(version -> version.reports().stream().noneMatch(left::contains)
            || version.reports().stream().noneMatch(right::contains));
  }
}
