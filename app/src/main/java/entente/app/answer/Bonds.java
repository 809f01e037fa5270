package entente.app.answer;

import entente.linking.Event;
import entente.linking.EventLinker;
import entente.linking.Likeness;
import entente.linking.Likeness.Point;
import entente.linking.Profile;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Why the reports of an event are held to tell the same: for each the one before it that it is most like. */
public final class Bonds {
  /**
   * Two reports that tell the same.
   *
   * @param one a report
   * @param other the one that it is most like of those joined before it
   * @param likeness what speaks for and against it
   */
  public record Bond(Report one, Report other, Likeness likeness) {}

  private final EventLinker linker = new EventLinker();
  private final Map<Report, Profile> profiles = new IdentityHashMap<>();

  /** The bonds that hold the reports together, one fewer than the reports: a maximum spanning tree (Prim, 1957). */
  public List<Bond> of(Event event) {
    List<Bond> bonds = new ArrayList<>();
    Report joined = event.main();
    Map<Integer, Bond> surest = new TreeMap<>();
    for (int i = 0; i < event.reports().size(); i++) {
      if (!isOne(event.reports().get(i), joined)) {
        surest.put(i, bond(event.reports().get(i), joined));
      }
    }
    while (!surest.isEmpty()) {
      Map.Entry<Integer, Bond> next =
          surest.entrySet().stream().max(Map.Entry.comparingByValue(SURER)).orElseThrow();
      surest.remove(next.getKey());
      bonds.add(next.getValue());
      Report one = next.getValue().one();
      surest.replaceAll((i, bond) -> surer(bond, bond(bond.one(), one)));
    }
    return bonds;
  }

  private static boolean isOne(Report one, Report other) {
    return one.document().number() == other.document().number()
        && one.position() == other.position();
  }

  private static final Comparator<Bond> SURER = Comparator.comparing(
          (Bond bond) -> bond.likeness().same())
      .thenComparingDouble(bond -> bond.likeness().score());

  private static Bond surer(Bond one, Bond other) {
    return SURER.compare(other, one) > 0 ? other : one;
  }

  private Bond bond(Report one, Report other) {
    return new Bond(one, other, linker.likeness(profile(one), profile(other)));
  }

  private Profile profile(Report report) {
    return profiles.computeIfAbsent(report, Profile::of);
  }

  /** What speaks for and against two being the same, the weightiest first: "the same days +3.2, one is undated −0.6". */
  public static String words(Likeness likeness) {
    List<String> words = new ArrayList<>();
    likeness.points().stream()
        .filter(point -> !point.name().equals("to begin with"))
        .sorted(Comparator.comparingDouble((Point point) -> -Math.abs(point.effect())))
        .forEach(point ->
            words.add(String.format(Locale.ROOT, "%s %+.1f", point.name(), point.effect())));
    return String.join(", ", words).replace('-', '\u2212');
  }
}
