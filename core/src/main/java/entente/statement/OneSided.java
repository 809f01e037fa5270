package entente.statement;

import entente.actor.Actor;
import entente.event.EventType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which statements make sense with one party only. */
final class OneSided {
  /** Acts that need no recipient to be told: a resignation, a strike, a ceasefire, a demand. */
  private static final Set<EventType> WITHOUT_RECIPIENT = EnumSet.of(
      EventType.RETREAT,
      EventType.PROTEST,
      EventType.MOBILIZE,
      EventType.REJECT,
      EventType.REQUEST,
      EventType.CONCEDE,
      EventType.AGREE,
      EventType.THREATEN);

  /** Acts that are told without saying who did them: agentless passives. */
  private static final Set<EventType> WITHOUT_ACTOR =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  /** Measures that a state takes at home, against nobody in particular. */
  private static final Set<String> DOMESTIC = Set.of("curfew", "martial-law");

  private OneSided() {}

  static boolean isWorthNothing(
      EventType type, @Nullable String mode, @Nullable Party actor, @Nullable Party recipient) {
    if (actor == null && recipient == null) {
      return true;
    }
    if (recipient == null) {
      return !WITHOUT_RECIPIENT.contains(type)
          && !(type == EventType.COERCE && mode != null && DOMESTIC.contains(mode));
    }
    return actor == null && !WITHOUT_ACTOR.contains(type);
  }

  /** Whether a person is with the own state: a president who visits a shrine at home consults nobody. */
  static boolean isAtHome(@Nullable Party actor, @Nullable Party recipient) {
    return actor != null
        && recipient != null
        && actor.actor().type() == Actor.Type.PERSON
        && recipient.actor().type() == Actor.Type.STATE
        && recipient.actor().country() != null
        && recipient.actor().country().equals(actor.actor().country());
  }
}
