package entente.app.library;

import entente.app.library.Choice.Merge;
import entente.app.library.Choice.Split;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the user's decisions say an actor of a document is, told from the decisions and the actor as read alone: who else
 * stands in the library makes no difference.
 */
final class DecidedActors {
  private final List<Decision> decisions;

  DecidedActors(List<Decision> decisions) {
    this.decisions = decisions.stream()
        .filter(Decision::isInForce)
        .filter(d -> d.choice() instanceof Merge || d.choice() instanceof Split)
        .toList();
  }

  /**
   * The id that was decided, or null where nothing was.
   *
   * @param document the id of the document
   * @param actor the actor's id as read
   */
  @Nullable
  String id(String document, String actor) {
    String id = null;
    for (Decision decision : decisions) {
      id = decision.choice() instanceof Merge merge
          ? merged(merge, document, actor, id)
          : parted((Split) decision.choice(), decision.number(), document, actor, id);
    }
    return id;
  }

  private static @Nullable String merged(
      Merge merge, String document, String actor, @Nullable String before) {
    return isMeant(merge.joined(), document, actor, before) ? merge.kept().id() : before;
  }

  private static @Nullable String parted(
      Split split, long number, String document, String actor, @Nullable String before) {
    if (!isMeant(split.actor(), document, actor, before)) {
      return before;
    }
    boolean leaves = split.documents().contains(document) || split.readAs().contains(actor);
    return leaves ? split.actor().id() + "@" + number : split.actor().id();
  }

  private static boolean isMeant(
      ActorAnchor anchor, String document, String actor, @Nullable String decided) {
    return decided == null
        ? anchor.ids().contains(actor)
            && (anchor.documents().isEmpty() || anchor.documents().contains(document))
        : decided.equals(anchor.id());
  }
}
