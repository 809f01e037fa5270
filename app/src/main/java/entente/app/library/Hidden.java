package entente.app.library;

import entente.actor.Actor;
import entente.app.library.Choice.Hide;
import entente.linking.Names;
import java.util.List;

/** What the user said is no actor at all. */
final class Hidden {
  private Hidden() {}

  /** Whether a sighting is what was hidden; this is told within one document, so that no other can make it an actor. */
  static boolean is(ActorAnchor hidden, SeenActor seen) {
    return is(hidden, seen.document(), seen.actor());
  }

  static boolean is(ActorAnchor hidden, String document, Actor actor) {
    if (!hidden.documents().isEmpty() && !hidden.documents().contains(document)) {
      return false;
    }
    return hidden.ids().contains(actor.id())
        || actor.type() == hidden.type()
            && Names.fold(actor.name()).equals(Names.fold(hidden.name()));
  }

  /** Whether any of the decisions in force hides it. */
  static boolean is(List<Decision> decisions, SeenActor seen) {
    return decisions.stream()
        .filter(Decision::isInForce)
        .anyMatch(d -> d.choice() instanceof Hide hide && is(hide.actor(), seen));
  }
}
