package entente.app.library;

import entente.actor.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom: members and leaders as the texts name them, the parts of a state that the gazetteer knows, and
 * those whom an actor is said to back. A state is nobody's agent.
 */
public final class Agents {
  private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "SPY", "COP", "JUD", "LEG");
  private static final int STEPS = 3;

  /**
   * One who acts for another.
   *
   * @param actor who acts
   * @param path in plain words how it belongs to whom it acts for: "member of United States"
   * @param steps the length of the path
   * @param former whether the texts say only that it once did
   */
  public record Agent(Actor actor, String path, int steps, boolean former) {}

  private record Step(String agent, String words, boolean former, boolean backed) {}

  private final Identities identities;
  private final Map<String, Map<String, Step>> steps = new HashMap<>();

  /** Learns who acts for whom from all that the library holds. */
  public Agents(Library library) {
    this.identities = library.identities();
    library.affiliations().forEach(this::learn);
    library.standingTies().forEach(this::learn);
    identities.actors().forEach(this::learnState);
  }

  private void learn(StoredAffiliation said) {
    add(said.body(), said.member(), said.leads() ? "leads" : "member of", said.former(), false);
  }

  private void learn(StandingTie tie) {
    switch (tie.type()) {
      case "SPONSORS" -> add(tie.actor(), tie.recipient(), "backed by", false, true);
      case "LEADS" -> learnLeading(tie);
      default -> add(tie.recipient(), tie.actor(), "member of", false, false);
    }
  }

  /** A leader acts for the body; a body that a state leads ("an Iran-controlled militia") acts for the state. */
  private void learnLeading(StandingTie tie) {
    if (identities.actor(tie.actor()).type() == Actor.Type.STATE) {
      add(tie.actor(), tie.recipient(), "led by", false, true);
    } else {
      add(tie.recipient(), tie.actor(), "leads", false, false);
    }
  }

  private void learnState(Actor actor) {
    if (actor.country() != null
        && actor.sector() != null
        && OF_THE_STATE.contains(actor.sector())) {
      String words = actor.type() == Actor.Type.PERSON ? "member of" : "part of";
      add("state:" + actor.country(), actor.id(), words, false, false);
    }
  }

  private void add(String body, String agent, String words, boolean former, boolean backed) {
    boolean sensible = !body.equals(agent)
        && identities.actor(agent).type() != Actor.Type.STATE
        && identities.knows(body)
        && identities.actor(body).type() != Actor.Type.PERSON
        && !isAgainstNature(identities.actor(body), identities.actor(agent));
    if (sensible) {
      // Whoever commands a state's forces does not lead the state, and who leads it is one of it
      // too.
      boolean leadsState =
          words.equals("leads") && identities.actor(body).type() == Actor.Type.STATE;
      // What still holds counts before what once did.
      steps
          .computeIfAbsent(body, key -> new LinkedHashMap<>())
          .merge(
              agent,
              new Step(agent, leadsState ? "member of" : words, former, backed),
              (a, b) -> a.former() ? b : a);
    }
  }

  /**
   * A single sentence misread must not make a country's rebels its agents, nor somebody of one country the member of
   * another.
   */
  private static boolean isAgainstNature(Actor body, Actor agent) {
    String country = agent.country();
    if (body.type() != Actor.Type.STATE || country == null) {
      return false;
    }
    boolean own = body.id().equals("state:" + country);
    return own ? "REB".equals(agent.sector()) : agent.type() == Actor.Type.PERSON;
  }

  /** All who act for an actor, the nearest first; the actor itself is not among them. */
  public Collection<Agent> of(Actor actor) {
    Map<String, Agent> found = new LinkedHashMap<>();
    List<Agent> edge = List.of(new Agent(actor, "", 0, false));
    for (int length = 1; length <= STEPS; length++) {
      List<Agent> next = new ArrayList<>();
      for (Agent above : edge) {
        for (Step step : steps.getOrDefault(above.actor().id(), Map.of()).values()) {
          Agent agent = follow(above, step);
          if (agent != null && !agent.actor().equals(actor) && !found.containsKey(step.agent())) {
            found.put(step.agent(), agent);
            next.add(agent);
          }
        }
      }
      edge = next;
    }
    return found.values();
  }

  /** All for whom an actor acts, the nearest first; the paths say how, and the steps how far it is to them. */
  public List<Agent> principals(Actor actor) {
    Set<String> above = new LinkedHashSet<>();
    Set<String> edge = Set.of(actor.id());
    for (int length = 1; length <= STEPS; length++) {
      Set<String> next = new LinkedHashSet<>();
      for (Map.Entry<String, Map<String, Step>> body : steps.entrySet()) {
        boolean holds = edge.stream().anyMatch(body.getValue()::containsKey);
        if (holds && !body.getKey().equals(actor.id()) && above.add(body.getKey())) {
          next.add(body.getKey());
        }
      }
      edge = next;
    }
    return above.stream()
        .map(identities::actor)
        .flatMap(body -> of(body).stream()
            .filter(agent -> agent.actor().id().equals(actor.id()))
            .map(agent -> new Agent(body, agent.path(), agent.steps(), agent.former())))
        .sorted(Comparator.comparingInt(Agent::steps)
            .thenComparing(agent -> agent.actor().name())
            .thenComparing(agent -> agent.actor().id()))
        .toList();
  }

  /** Backing reaches one step only: whom a backed group backs is not an agent. */
  private @Nullable Agent follow(Agent above, Step step) {
    if (step.backed() && above.steps() > 0) {
      return null;
    }
    String path = step.words() + " " + above.actor().name()
        + (above.path().isEmpty() ? "" : ", " + above.path());
    return new Agent(
        identities.actor(step.agent()), path, above.steps() + 1, above.former() || step.former());
  }
}
