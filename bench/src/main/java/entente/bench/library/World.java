package entente.bench.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The invented world: its actors, and what passed between them; a tenth of it between two. */
final class World {
  /** Each fact is told so often on average. */
  private static final double TOLD = 1.7;

  private static final double BUSY = 0.13;

  private final Random random;
  private final Atlas atlas;
  private final List<Dyad> dyads = new ArrayList<>();

  World(int statements) {
    this.random = new Random(statements);
    this.atlas = new Atlas(random);
    int facts = (int) (statements / TOLD);
    int number = Math.max(12, Math.min(900, statements / 50));
    List<Actor> states = atlas.states();
    dyads.add(
        new Dyad(atlas, states.get(0), states.get(1), Dyad.BUSY, (int) (BUSY * facts), random));
    Set<Set<Actor>> pairs = new HashSet<>(Set.of(Set.of(states.get(0), states.get(1))));
    double all = 0;
    for (int i = 1; i < number; i++) {
      all += 1 / (i + 4.0);
    }
    for (int i = 1; i < number; i++) {
      int share = (int) Math.max(2, (1 - BUSY) * facts / (i + 4.0) / all);
      dyads.add(dyad(pairs, share));
    }
  }

  private Dyad dyad(Set<Set<Actor>> pairs, int facts) {
    Actor one;
    Actor other;
    do {
      one = Names.one(atlas.states(), random);
      other = other();
    } while (one.equals(other) || !pairs.add(Set.of(one, other)));
    return new Dyad(atlas, one, other, Dyad.phases(random), facts, random);
  }

  private Actor other() {
    int lot = random.nextInt(100);
    return Names.one(
        lot < 62 ? atlas.states() : lot < 86 ? atlas.groups() : atlas.organisations(), random);
  }

  Atlas atlas() {
    return atlas;
  }

  /** Those of whom most is told first. */
  List<Dyad> dyads() {
    return dyads;
  }
}
