package entente.bench.library;

import entente.actor.Actor;
import entente.attribution.Modality;
import entente.event.EventType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two actors with what passed between them: planted phases, and facts in them. */
final class Dyad {
  /**
   * A planted phase.
   *
   * @param from its first day
   * @param to its last day
   * @param cooperative the share of its acts that are cooperative; below 0: nothing happens
   * @param weight how much happens a year, beside other phases
   */
  record Planted(LocalDate from, LocalDate to, double cooperative, double weight) {
    static Planted years(int from, int to, double cooperative, double weight) {
      return new Planted(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), cooperative, weight);
    }

    double acts() {
      return cooperative < 0 ? 0 : weight * ChronoUnit.DAYS.between(from, to);
    }
  }

  /** What is planted between the two of whom most is told. */
  static final List<Planted> BUSY = List.of(
      Planted.years(1980, 1984, 0.08, 0.7),
      Planted.years(1985, 1988, 0.5, 0.6),
      Planted.years(1989, 1995, 0.93, 0.8),
      Planted.years(1996, 1998, -1, 0),
      Planted.years(1999, 2001, 0.9, 0.5),
      Planted.years(2002, 2006, 0.06, 1.1),
      Planted.years(2007, 2010, 0.48, 0.9),
      Planted.years(2011, 2014, 0.94, 1.2),
      new Planted(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 8, 31), 0.07, 1.6),
      new Planted(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 6, 30), 0.02, 5));

  /** What may be done to an official as well as to a state. */
  private static final Set<EventType> PERSONAL =
      EnumSet.of(EventType.CONSULT, EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST);

  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2020;

  private final Atlas atlas;
  private final Actor one;
  private final Actor other;
  private final List<Planted> phases;
  private final Random random;
  private final List<Fact> facts = new ArrayList<>();

  Dyad(Atlas atlas, Actor one, Actor other, List<Planted> phases, int facts, Random random) {
    this.atlas = atlas;
    this.one = one;
    this.other = other;
    this.phases = phases;
    this.random = random;
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      days.add(day());
    }
    Collections.sort(days);
    for (LocalDate day : days) {
      this.facts.add(fact(day));
    }
  }

  /** Phases drawn by lot. */
  static List<Planted> phases(Random random) {
    List<Planted> phases = new ArrayList<>();
    int year = FIRST_YEAR + random.nextInt(25);
    double[] shares = {0.05, 0.95, 0.5, 0.1, 0.9, -1};
    while (year < LAST_YEAR && phases.size() < 6) {
      int end = Math.min(LAST_YEAR, year + 2 + random.nextInt(9));
      double share = phases.isEmpty() ? 0.1 : shares[random.nextInt(shares.length)];
      phases.add(Planted.years(year, end, share, 0.5 + random.nextDouble()));
      year = end + 1;
    }
    return phases;
  }

  private LocalDate day() {
    double left =
        random.nextDouble() * phases.stream().mapToDouble(Planted::acts).sum();
    for (Planted phase : phases) {
      left -= phase.acts();
      if (left < 0) {
        return day(phase);
      }
    }
    return day(phases.get(0));
  }

  private LocalDate day(Planted phase) {
    long days = ChronoUnit.DAYS.between(phase.from(), phase.to()) + 1;
    return phase.from().plusDays(random.nextInt((int) days));
  }

  private double share(LocalDate day) {
    return phases.stream()
        .filter(p -> !day.isBefore(p.from()) && !day.isAfter(p.to()))
        .mapToDouble(Planted::cooperative)
        .findFirst()
        .orElse(0.5);
  }

  private Fact fact(LocalDate day) {
    boolean cooperative = random.nextDouble() < share(day);
    boolean turned = random.nextBoolean();
    boolean tie = random.nextInt(14) == 0;
    Act act = tie ? tie(cooperative) : Act.some(cooperative, random);
    Actor actor = turned ? other : one;
    Actor recipient = turned ? one : other;
    return new Fact(
        act,
        tie ? actor : standing(actor),
        PERSONAL.contains(act.type()) ? standing(recipient) : recipient,
        Names.one(atlas.states().subList(4, atlas.states().size()), random),
        day,
        Names.one("objects", random),
        Names.one("places", random),
        tie ? Modality.ACTUAL : modality(),
        random.nextInt(100) < 78,
        answered(actor, day));
  }

  private Act tie(boolean cooperative) {
    EventType type = cooperative
        ? random.nextInt(4) == 0 ? EventType.SPONSORS : EventType.ALLIED
        : EventType.HOSTILE;
    return Act.some(type, random);
  }

  /** Sometimes an official acts for the state. */
  private Actor standing(Actor side) {
    List<Actor> officials = atlas.officials(side);
    return officials.isEmpty() || random.nextInt(10) < 7 ? side : Names.one(officials, random);
  }

  private Modality modality() {
    int lot = random.nextInt(100);
    if (lot < 84) {
      return Modality.ACTUAL;
    }
    return lot < 88
        ? Modality.PLANNED
        : lot < 92
            ? Modality.POSSIBLE
            : lot < 95 ? Modality.DEMANDED : lot < 98 ? Modality.DENIED : Modality.HYPOTHETICAL;
  }

  /** Harm soon after harm of the other side answers it, now and then. */
  private @Nullable Fact answered(Actor actor, LocalDate day) {
    Fact last = facts.isEmpty() ? null : facts.get(facts.size() - 1);
    boolean soon = last != null
        && ChronoUnit.DAYS.between(last.day(), day) < 30
        && last.modality() == Modality.ACTUAL
        && !last.act().type().isTie()
        && !isOf(last.actor(), actor);
    return soon && random.nextInt(3) == 0 ? last : null;
  }

  private boolean isOf(Actor actor, Actor side) {
    return actor.equals(side) || atlas.officials(side).contains(actor);
  }

  Actor one() {
    return one;
  }

  Actor other() {
    return other;
  }

  /** What passed before a day, in order of time. */
  List<Fact> before(LocalDate day) {
    int end = Collections.binarySearch(facts.stream().map(Fact::day).toList(), day);
    return facts.subList(0, end < 0 ? -end - 1 : end);
  }
}
