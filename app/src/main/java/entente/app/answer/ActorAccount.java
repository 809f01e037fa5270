package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.ActorAnchor;
import entente.app.library.ActorProfile;
import entente.app.library.ActorProfile.Place;
import entente.app.library.ActorTraces;
import entente.app.library.Agents;
import entente.app.library.Agents.Agent;
import entente.app.library.Decision;
import entente.app.library.Identities;
import entente.app.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the library knows of one actor.
 *
 * @param profile its names, its counts, and what it leads or belongs to
 * @param kind what it is, in words
 * @param traces where and under which names it stands
 * @param members who leads or belongs to it, those that most documents say so of first
 * @param agents who acts for it, the nearest first
 * @param principals for whom it acts, the nearest first
 * @param decisions what the user decided about it and has not undone
 */
public record ActorAccount(
    ActorProfile profile,
    String kind,
    ActorTraces traces,
    List<Member> members,
    List<Agent> agents,
    List<Agent> principals,
    List<Decision> decisions) {
  /**
   * One who leads or belongs to the actor.
   *
   * @param actor who
   * @param place as what
   */
  public record Member(Actor actor, Place place) {}

  /** Copies the lists. */
  public ActorAccount {
    members = List.copyOf(members);
    agents = List.copyOf(agents);
    principals = List.copyOf(principals);
    decisions = List.copyOf(decisions);
  }

  /** That of one of the actors of a library; the ranking is that of all. */
  public static ActorAccount of(Library library, List<ActorProfile> ranking, Actor actor) {
    Agents agents = library.agents();
    Map<String, List<Place>> places = library.placesAround(actor);
    ActorProfile ranked = ranking.stream()
        .filter(one -> one.actor().id().equals(actor.id()))
        .findFirst()
        .orElseThrow();
    return new ActorAccount(
        new ActorProfile(actor, ranked.counts(), places.getOrDefault(actor.id(), List.of())),
        ActorWords.kind(library, actor),
        library.traces(actor),
        members(library, places, actor),
        new ArrayList<>(agents.of(actor)),
        agents.principals(actor),
        decisions(library, actor));
  }

  private static List<Member> members(
      Library library, Map<String, List<Place>> places, Actor body) {
    List<Member> members = new ArrayList<>();
    places.forEach((id, held) -> held.stream()
        .filter(place -> place.body().id().equals(body.id()))
        .forEach(place -> members.add(new Member(library.identities().actor(id), place))));
    members.sort(Comparator.comparingInt((Member member) -> -member.place().documents())
        .thenComparing(member -> !member.place().leads())
        .thenComparing(member -> member.actor().name())
        .thenComparing(member -> member.actor().id()));
    return members;
  }

  private static List<Decision> decisions(Library library, Actor actor) {
    Identities identities = library.identities();
    return library.decisions().list().stream()
        .filter(Decision::isInForce)
        .filter(decision -> decision.choice().actors().stream()
            .map(ActorAnchor::id)
            .anyMatch(id -> identities.id(id).equals(actor.id())))
        .toList();
  }
}
