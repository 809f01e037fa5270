package entente.app.library;

import entente.actor.Actor;
import entente.app.library.Decisions.Corrections;
import entente.event.EventType;
import entente.statement.Party;
import entente.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Refuses corrections that leave nothing, or nothing sensible, of a statement. */
final class SensibleCorrection {
  private SensibleCorrection() {}

  static void require(Statement read, Corrections corrections) {
    Actor actor = side(read.actor(), corrections.actor());
    Actor recipient = side(read.recipient(), corrections.recipient());
    if (actor == null && recipient == null) {
      throw new DecisionException(
          "A statement needs an actor or a recipient. If it is wrong as a whole:"
              + " entente statements reject " + read.id());
    }
    if (actor != null && recipient != null && actor.id().equals(recipient.id())) {
      throw new DecisionException("Actor and recipient would both be " + actor.name()
          + ". Name two, or none for one of them.");
    }
    EventType type =
        corrections.type() != null ? corrections.type() : EventType.valueOf(read.type());
    if (type.requiresRecipient() && recipient == null) {
      throw new DecisionException(type + " needs a recipient. Add --recipient NAME.");
    }
  }

  private static @Nullable Actor side(@Nullable Party read, Corrections.@Nullable Side corrected) {
    return corrected != null ? corrected.who() : read == null ? null : read.actor();
  }
}
