package entente.statement;

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

  private OneSided() {}

  static boolean isWorthNothing(EventType type, @Nullable Party actor, @Nullable Party recipient) {
    if (actor == null && recipient == null) {
      return true;
    }
    if (recipient == null) {
      return !WITHOUT_RECIPIENT.contains(type);
    }
    return actor == null && !WITHOUT_ACTOR.contains(type);
  }
}
