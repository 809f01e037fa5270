package entente.app.river;

import entente.app.river.Placed.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * No more than can be drawn: the most telling of each part, and of each phase some, in their order; the rest folded by lane
 * and stretch of time.
 *
 * @param drawn what is drawn
 * @param folds the rest
 */
record Bounded(List<Placed> drawn, List<Fold> folds) {
  /** In each phase at least so many are drawn. */
  private static final int IN_EACH_PHASE = 8;
  /** Into so many stretches the whole time is parted, each phase by how much is folded in it. */
  private static final int STRETCHES = 80;

  private static final Comparator<Placed> TELLING = Comparator.comparingDouble(
          (Placed p) -> -p.weight())
      .thenComparing(p -> p.mark().id());

  static Bounded of(List<Placed> shown) {
    List<Placed> drawn = new ArrayList<>();
    List<Fold> folds = new ArrayList<>();
    for (Place place : Place.values()) {
      List<Placed> all = shown.stream().filter(p -> p.place() == place).toList();
      Set<Placed> kept = kept(all, place == Place.DATED ? RiverView.DATED : RiverView.MARGIN);
      List<Placed> rest = all.stream().filter(p -> !kept.contains(p)).toList();
      for (List<Placed> together : place == Place.DATED ? inTime(rest) : byLane(rest)) {
        if (together.size() == 1) {
          // One mark needs no more room than one fold.
          kept.addAll(together);
        } else {
          folds.add(Fold.of(together));
        }
      }
      all.stream().filter(kept::contains).forEach(drawn::add);
    }
    return new Bounded(drawn, folds);
  }

  private static Set<Placed> kept(List<Placed> all, int most) {
    if (all.size() <= most) {
      return new HashSet<>(all);
    }
    Set<Placed> kept = new HashSet<>();
    Map<Integer, Integer> inPhase = new TreeMap<>();
    List<Placed> telling = all.stream().sorted(TELLING).toList();
    for (Placed placed : telling) {
      if (kept.size() < most && inPhase.merge(placed.phase(), 1, Integer::sum) <= IN_EACH_PHASE) {
        kept.add(placed);
      }
    }
    for (Placed placed : telling) {
      if (kept.size() < most) {
        kept.add(placed);
      }
    }
    return kept;
  }

  private static Collection<List<Placed>> byLane(List<Placed> rest) {
    Map<Integer, List<Placed>> lanes = new TreeMap<>(Comparator.reverseOrder());
    rest.forEach(
        p -> lanes.computeIfAbsent(p.mark().lane(), key -> new ArrayList<>()).add(p));
    return lanes.values();
  }

  private static Collection<List<Placed>> inTime(List<Placed> rest) {
    Map<Integer, List<Placed>> phases = new TreeMap<>();
    rest.forEach(
        p -> phases.computeIfAbsent(p.phase(), key -> new ArrayList<>()).add(p));
    List<List<Placed>> folds = new ArrayList<>();
    phases.values().forEach(inPhase -> {
      int stretches = Math.max(1, Math.round((float) STRETCHES * inPhase.size() / rest.size()));
      long first = day(inPhase.get(0));
      long days = day(inPhase.get(inPhase.size() - 1)) - first + 1;
      Map<Long, List<Placed>> parts = new TreeMap<>();
      for (Placed placed : inPhase) {
        long part = (day(placed) - first) * stretches / days;
        parts.computeIfAbsent(part, key -> new ArrayList<>()).add(placed);
      }
      parts.values().forEach(part -> folds.addAll(byLane(part)));
    });
    return folds;
  }

  private static long day(Placed placed) {
    LocalDate start = Objects.requireNonNull(placed.start());
    return start.toEpochDay();
  }
}
