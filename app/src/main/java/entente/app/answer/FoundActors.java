package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.ActorCounts;
import entente.app.library.ActorDirectory;
import entente.app.library.Library;
import entente.linking.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom words may mean.
 *
 * @param actors those who are called so, in whole or in part, the best fitting first
 * @param total how many there are in all
 * @param nearest names that are written alike, where nobody is called so
 */
public record FoundActors(List<Named> actors, int total, List<String> nearest) {
  /**
   * One who was found.
   *
   * @param actor who
   * @param as the other name that was looked for, or null where it is in the name that is shown
   * @param statements how many statements the actor takes part in
   */
  public record Named(Actor actor, @Nullable String as, int statements) {}

  /** Copies the lists. */
  public FoundActors {
    actors = List.copyOf(actors);
    nearest = List.copyOf(nearest);
  }

  /**
   * Those of a library, at most so many.
   *
   * @param counts how often each actor stands in the library, by its id
   */
  public static FoundActors of(
      Library library, Map<String, ActorCounts> counts, String words, int most) {
    String folded = Names.fold(words.replaceAll("[\"“”]", " "));
    List<Named> called = folded.isEmpty()
        ? List.of()
        : library.identities().actors().stream()
            .filter(actor -> isCalled(actor, folded))
            .map(actor -> named(actor, counts, folded))
            .sorted(Comparator.comparing((Named named) -> !isExactly(named.actor(), folded))
                .thenComparing(named -> -named.statements())
                .thenComparing(named -> named.actor().name())
                .thenComparing(named -> named.actor().id()))
            .toList();
    return called.isEmpty()
        ? meant(library, counts, words, most)
        : new FoundActors(called.stream().limit(most).toList(), called.size(), List.of());
  }

  /** Those whom the words mean in a looser way, or else what is written alike. */
  private static FoundActors meant(
      Library library, Map<String, ActorCounts> counts, String words, int most) {
    ActorDirectory.Answer answer = new ActorDirectory(library.identities().actors()).find(words);
    if (answer instanceof ActorDirectory.None none) {
      return new FoundActors(List.of(), 0, none.nearest());
    }
    List<Actor> actors = answer instanceof ActorDirectory.One one
        ? List.of(one.actor())
        : ((ActorDirectory.Several) answer).actors();
    return new FoundActors(
        actors.stream().limit(most).map(actor -> named(actor, counts, "")).toList(),
        actors.size(),
        List.of());
  }

  private static boolean isExactly(Actor actor, String folded) {
    return actor.names().stream().anyMatch(name -> Names.fold(name).equals(folded));
  }

  private static boolean isCalled(Actor actor, String folded) {
    return actor.names().stream().anyMatch(name -> holds(name, folded));
  }

  /** The words begin a word of the name: what is found does not depend on where somebody stops typing. */
  private static boolean holds(String name, String folded) {
    return (" " + Names.fold(name)).contains(" " + folded);
  }

  private static Named named(Actor actor, Map<String, ActorCounts> all, String folded) {
    ActorCounts counts = all.get(actor.id());
    String as = holds(actor.name(), folded)
        ? null
        : actor.names().stream().filter(name -> holds(name, folded)).findFirst().orElse(null);
    return new Named(actor, as, counts == null ? 0 : counts.statements());
  }
}
