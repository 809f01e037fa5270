package entente.app.library;

import entente.actor.Actor;
import entente.linking.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the actor that a user means by a name: its id, its name, any of its names, a surname, some of its words. */
public final class ActorDirectory {
  /** What was found for a name. */
  public sealed interface Answer {}

  /** One actor has the name. */
  public record One(Actor actor) implements Answer {}

  /** Several have it. */
  public record Several(List<Actor> actors) implements Answer {}

  /** None has it; these are the nearest names, the nearest first, perhaps none. */
  public record None(List<String> nearest) implements Answer {}

  private static final int SUGGESTIONS = 3;

  // From the surest way to mean an actor to the vaguest; the first that fits anybody decides.
  private static final List<BiPredicate<Actor, String>> WAYS = List.of(
      (actor, name) -> actor.id().equals(name),
      (actor, name) -> Names.fold(actor.name()).equals(Names.fold(name)),
      (actor, name) -> actor.names().stream().anyMatch(n -> Names.fold(n).equals(Names.fold(name))),
      (actor, name) ->
          isPerson(actor) && actor.names().stream().anyMatch(n -> Names.isVariant(n, name)),
      (actor, name) -> isPerson(actor) && Names.fold(actor.name()).endsWith(" " + Names.fold(name)),
      (actor, name) -> actor.names().stream().anyMatch(n -> holdsWords(n, name)));

  private final List<Actor> actors;

  /** Knows these actors. */
  public ActorDirectory(List<Actor> actors) {
    this.actors = List.copyOf(actors);
  }

  private static boolean isPerson(Actor actor) {
    return actor.type() == Actor.Type.PERSON;
  }

  private static boolean holdsWords(String name, String words) {
    return !Names.fold(words).isEmpty()
        && (" " + Names.fold(name) + " ").contains(" " + Names.fold(words) + " ");
  }

  /** Whom a name means. */
  public Answer find(String name) {
    for (BiPredicate<Actor, String> way : WAYS) {
      List<Actor> found = actors.stream().filter(actor -> way.test(actor, name)).toList();
      if (found.size() == 1) {
        return new One(found.get(0));
      }
      if (!found.isEmpty()) {
        return new Several(found);
      }
    }
    return new None(nearest(name));
  }

  private List<String> nearest(String name) {
    List<String> names = new ArrayList<>();
    actors.forEach(actor -> names.addAll(actor.names()));
    return NearestNames.to(name, names, SUGGESTIONS);
  }
}
