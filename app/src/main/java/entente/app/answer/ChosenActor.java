package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.ActorDirectory;
import entente.app.library.Identities;
import entente.app.library.Library;
import entente.linking.Names;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a user at his word, or says why that is not possible. */
public final class ChosenActor {
  private static final int LISTED = 8;

  private ChosenActor() {}

  /** The one actor that a name means; an id that is merged into another means that one. */
  public static Actor of(Library library, String name) {
    ChosenDocuments.require(library);
    if (name.isBlank()) {
      throw new UsageException("No actor is named. List all with: entente actors");
    }
    Identities identities = library.identities();
    if (identities.isShown(name)) {
      return identities.actor(identities.id(name));
    }
    ActorDirectory.Answer answer = new ActorDirectory(identities.actors()).find(name);
    if (answer instanceof ActorDirectory.One one && isCalled(one.actor(), name)) {
      return one.actor();
    }
    // Somebody who is hidden must not be taken for another whose name holds the same words.
    library.decisions().hiding(name).ifPresent(decision -> {
      throw new HiddenException(name, decision);
    });
    if (answer instanceof ActorDirectory.One one) {
      return one.actor();
    }
    if (answer instanceof ActorDirectory.Several several) {
      throw new UsageException("\"" + name + "\" may be: " + list(several.actors())
          + ". Name one of them in full or by its id.");
    }
    throw new UnknownException(unknown("actor", name, ((ActorDirectory.None) answer).nearest())
        + " List all with: entente actors");
  }

  private static boolean isCalled(Actor actor, String name) {
    return actor.id().equals(name)
        || actor.names().stream().anyMatch(n -> Names.fold(n).equals(Names.fold(name)));
  }

  private static String list(List<Actor> actors) {
    Set<String> names = actors.stream().map(Actor::name).collect(Collectors.toSet());
    boolean byName = names.size() == actors.size();
    String listed = actors.stream()
        .limit(LISTED)
        .map(actor -> byName ? actor.name() : actor.name() + " (" + actor.id() + ")")
        .collect(Collectors.joining(", "));
    return actors.size() > LISTED ? listed + " and " + (actors.size() - LISTED) + " more" : listed;
  }

  /** Says that nothing has the name, and what comes near. */
  public static String unknown(String kind, String name, List<String> nearest) {
    String near = nearest.isEmpty() ? "" : " Did you mean " + String.join(", or ", nearest) + "?";
    return "There is no " + kind + " \"" + name + "\" in the library." + near;
  }
}
