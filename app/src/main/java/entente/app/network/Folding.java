package entente.app.network;

import entente.actor.Actor;
import entente.app.library.Agents;
import entente.app.library.Agents.Agent;
import entente.app.library.Library;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under whom an actor is counted: the persons, services and forces of a state under the state, the members of a group
 * under the group. Those whom a state only backs or directs are actors of their own, and so is who belongs to several.
 */
public final class Folding {
  private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "SPY", "COP", "JUD", "LEG");

  /**
   * An actor and the one under whom it is counted.
   *
   * @param body the state, group or organisation
   * @param path in plain words how it belongs to it: "member of Iran"
   * @param former whether the texts say only that it once did
   */
  public record Under(Actor body, String path, boolean former) {}

  private record Candidate(Actor body, Agent agent) {}

  private final Map<String, Under> under = new HashMap<>();

  private Folding() {}

  /** Everybody is counted as himself. */
  public static Folding none() {
    return new Folding();
  }

  /** As the library tells who belongs to whom; those named apart are counted as themselves. */
  public static Folding of(Library library, Collection<Actor> apart) {
    List<Actor> actors = new ArrayList<>(library.identities().actors());
    actors.sort(Comparator.comparing(Actor::id));
    Agents agents = library.agents();
    Map<String, List<Candidate>> candidates = new HashMap<>();
    for (Actor body : actors) {
      if (body.type() != Actor.Type.PERSON) {
        agents.of(body).stream()
            .filter(agent -> belongs(body, agent))
            .forEach(agent -> candidates
                .computeIfAbsent(agent.actor().id(), id -> new ArrayList<>())
                .add(new Candidate(body, agent)));
      }
    }
    apart.forEach(actor -> candidates.remove(actor.id()));
    Folding folding = new Folding();
    candidates.forEach((id, bodies) -> {
      Candidate chosen = choose(bodies);
      if (chosen != null) {
        folding.under.put(
            id, new Under(chosen.body(), chosen.agent().path(), chosen.agent().former()));
      }
    });
    return folding;
  }

  private static boolean belongs(Actor body, Agent agent) {
    Actor actor = agent.actor();
    boolean backed = agent.path().contains("backed by") || agent.path().contains("led by");
    boolean ofTheState = actor.sector() != null && OF_THE_STATE.contains(actor.sector());
    boolean person = actor.type() == Actor.Type.PERSON && (actor.sector() == null || ofTheState);
    if (body.type() == Actor.Type.STATE) {
      return !backed
          && (person
              || (ofTheState && body.country() != null && body.country().equals(actor.country())));
    }
    return !backed && agent.steps() == 1 && actor.type() == Actor.Type.PERSON;
  }

  /** The state that the actor is of; else the one body that it belongs to most closely. */
  private static @Nullable Candidate choose(List<Candidate> bodies) {
    List<Candidate> states =
        bodies.stream().filter(c -> c.body().type() == Actor.Type.STATE).toList();
    Optional<Candidate> own = states.stream()
        .filter(c -> c.body().country() != null
            && c.body().country().equals(c.agent().actor().country()))
        .findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    List<Candidate> from = states.isEmpty() ? bodies : states;
    int nearest = from.stream().mapToInt(c -> c.agent().steps()).min().orElse(0);
    List<Candidate> near =
        from.stream().filter(c -> c.agent().steps() == nearest).toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  /** Under whom an actor is counted, if not as itself. */
  public Optional<Under> under(Actor actor) {
    return Optional.ofNullable(under.get(actor.id()));
  }

  /** The actor that counts: what a former member does at the time of publication is its own. */
  public Actor counted(Actor actor, EventDate date) {
    Under found = under.get(actor.id());
    boolean own = found == null || (found.former() && date.basis() == EventDate.Basis.PUBLICATION);
    return own ? actor : found.body();
  }
}
