package entente.app.library;

import entente.actor.Actor;
import entente.app.library.Agents.Agent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One side of a relationship: an actor and, unless only it itself is wanted, those who act for it. */
public final class Side {
  private final Actor actor;
  private final Map<String, Agent> agents = new LinkedHashMap<>();

  private Side(Actor actor) {
    this.actor = actor;
  }

  /** The actor alone. */
  public static Side exactly(Actor actor) {
    return new Side(actor);
  }

  /** The actor with all who act for it. */
  public static Side of(Actor actor, Agents agents) {
    Side side = new Side(actor);
    agents.of(actor).forEach(agent -> side.agents.put(agent.actor().id(), agent));
    return side;
  }

  /**
   * This side with the armed groups among these actors that the actor is commonly known to back, whether or not a text of
   * the library says so. For what needs to know who hit back for whom; no statement rests on it.
   */
  public Side withClients(Collection<Actor> actors) {
    Side side = new Side(actor);
    side.agents.putAll(agents);
    for (Actor group : actors) {
      if (group.type() != Actor.Type.STATE
          && KnownActors.backers(group.id()).contains(actor.id())) {
        side.agents.putIfAbsent(
            group.id(),
            new Agent(group, "commonly known to be backed by " + actor.name(), 1, false));
      }
    }
    return side;
  }

  /** This side facing another: who belongs to the other, or to both alike, does not act for this one. */
  public Side facing(Side other) {
    Side side = new Side(actor);
    agents.forEach((id, agent) -> {
      boolean theirs = id.equals(other.actor.id());
      boolean shared = other.agents.containsKey(id) && !other.agents.containsKey(actor.id());
      if (!theirs && !shared) {
        side.agents.put(id, agent);
      }
    });
    return side;
  }

  /** The actor. */
  public Actor actor() {
    return actor;
  }

  /** Whether it is the actor, or acts for it. */
  public boolean holds(Actor candidate) {
    return candidate.id().equals(actor.id()) || agents.containsKey(candidate.id());
  }

  /** How one acts for this side, unless it is the actor itself or a stranger. */
  public Optional<Agent> agent(Actor candidate) {
    return Optional.ofNullable(agents.get(candidate.id()));
  }

  /** The ids of the actor and of its agents. */
  Set<String> actors() {
    Set<String> ids = new LinkedHashSet<>(agents.keySet());
    ids.add(actor.id());
    return ids;
  }

  /** All ids under which the actor and its agents were read. */
  public Set<String> ids(Identities identities) {
    Set<String> ids = new LinkedHashSet<>(identities.united(actor.id()));
    agents.keySet().forEach(id -> ids.addAll(identities.united(id)));
    return ids;
  }
}
