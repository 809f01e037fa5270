package entente.statement;

import entente.actor.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands on one side: an actor, and a state with those who are of it. */
final class Sides {
  private Sides() {}

  /** Whether two actors are one, or one is a state and the other is of that state. */
  static boolean areOne(Actor one, Actor other) {
    boolean state = one.type() == Actor.Type.STATE && isOfItsState(other)
        || other.type() == Actor.Type.STATE && isOfItsState(one);
    return one.id().equals(other.id())
        || state && one.country() != null && one.country().equals(other.country());
  }

  /** Rebels and militias do not stand for the state that they live in. */
  private static boolean isOfItsState(Actor actor) {
    return actor.sector() == null || !AGAINST_THE_STATE.contains(actor.sector());
  }

  private static final Set<String> AGAINST_THE_STATE = Set.of("REB", "UAF", "OPP");

  /** Whether both are known and stand on one side. */
  static boolean areOne(@Nullable Party one, @Nullable Party other) {
    return one != null && other != null && areOne(one.actor(), other.actor());
  }
}
