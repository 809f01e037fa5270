package entente.relation;

import entente.actor.Actor;
import entente.linking.Event;
import entente.linking.Report;
import entente.statement.Party;
import entente.statement.Statement;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a dyad: who stands for either.
 *
 * @param first whether an actor stands for the one side
 * @param second whether an actor stands for the other
 */
public record TwoSides(Predicate<Actor> first, Predicate<Actor> second) {
  /** Who did something to whom. */
  enum Direction {
    THERE,
    BACK,
    NEITHER
  }

  /** The direction of an event, as any of its reports has it. */
  Direction of(Event event) {
    return event.reports().stream()
        .map(Report::statement)
        .map(this::of)
        .filter(d -> d != Direction.NEITHER)
        .findFirst()
        .orElse(Direction.NEITHER);
  }

  private Direction of(Statement statement) {
    if (isOf(first, statement.actor()) && isOf(second, statement.recipient())) {
      return Direction.THERE;
    }
    return isOf(second, statement.actor()) && isOf(first, statement.recipient())
        ? Direction.BACK
        : Direction.NEITHER;
  }

  private static boolean isOf(Predicate<Actor> side, @Nullable Party party) {
    return party != null && side.test(party.actor());
  }
}
