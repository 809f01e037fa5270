package entente.app.cli;

import entente.linking.Event;
import entente.linking.EventLinker;
import entente.linking.Likeness;
import entente.linking.Likeness.Point;
import entente.linking.Profile;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why the reports of an event are held to tell the same: for each the one before it that it is most like. */
final class Bonds {
  /**
   * Two reports that tell the same.
   *
   * @param one a report
   * @param other the one that it is most like of those joined before it
   * @param likeness what speaks for and against it
   */
  record Bond(Report one, Report other, Likeness likeness) {}

  private final EventLinker linker = new EventLinker();

  /** The bonds that hold the reports together, one fewer than the reports, the surest first. */
  List<Bond> of(Event event) {
    List<Bond> bonds = new ArrayList<>();
    Set<Report> left = new LinkedHashSet<>(event.reports());
    Set<Report> joined = new LinkedHashSet<>(Set.of(event.main()));
    left.remove(event.main());
    while (!left.isEmpty()) {
      Bond next = surest(left, joined);
      bonds.add(next);
      left.remove(next.one());
      joined.add(next.one());
    }
    return bonds;
  }

  private Bond surest(Set<Report> left, Set<Report> joined) {
    return left.stream()
        .flatMap(one -> joined.stream().map(other -> bond(one, other)))
        .max(Comparator.comparing((Bond bond) -> bond.likeness().same())
            .thenComparingDouble(bond -> bond.likeness().score()))
        .orElseThrow();
  }

  private Bond bond(Report one, Report other) {
    return new Bond(one, other, linker.likeness(Profile.of(one), Profile.of(other)));
  }

  /** What speaks for and against two being the same, the weightiest first: "the same days +3.2, one is undated −0.6". */
  static String words(Likeness likeness) {
    List<String> words = new ArrayList<>();
    likeness.points().stream()
        .filter(point -> !point.name().equals("to begin with"))
        .sorted(Comparator.comparingDouble((Point point) -> -Math.abs(point.effect())))
        .forEach(point -> words.add(
            String.format(java.util.Locale.ROOT, "%s %+.1f", point.name(), point.effect())));
    return String.join(", ", words).replace('-', '\u2212');
  }
}
