package entente.app.answer;

import entente.actor.Actor;
import entente.app.network.Agency;
import entente.app.network.Places;
import entente.relation.Dyad;
import entente.relation.Moment;
import entente.relation.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a drawing of networks shows, and where: chosen and placed once for all times, so that nobody moves when the time
 * does. Of many actors it shows those of whom most is told.
 *
 * @param history the pairs among those shown
 * @param members those shown, the busiest first; then those through whom they act
 * @param actorsLeft how many have ties and are not shown
 * @param pairsLeft how many pairs with dated ties are not shown
 * @param agentsLeft how many through whom somebody shown acts are not
 * @param undated pairs of whom something is told, but not when, drawn or not; around somebody, his own
 */
public record NetworkCast(
    NetworkHistory history,
    List<Member> members,
    int actorsLeft,
    int pairsLeft,
    int agentsLeft,
    List<Dyad> undated) {
  private static final int MOST_AGENTS = 12;
  private static final int AGENTS_EACH = 4;
  private static final double FRIENDS = 1;
  private static final double BOTH = 1.5;
  private static final double FOES = 2;
  private static final double AGENT = 0.75;
  private static final double ROOM = 0.45;

  /**
   * One who is shown.
   *
   * @param actor who
   * @param agency through whom of the others it is known, or null for one who has ties of its own
   * @param place where
   * @param first when the first phase of any of its ties begins, or null
   * @param last when the last ends, or null
   * @param events how many events its ties rest on
   */
  public record Member(
      Actor actor,
      @Nullable Agency agency,
      Places.Place place,
      @Nullable Moment first,
      @Nullable Moment last,
      int events) {}

  /** Copies the lists. */
  public NetworkCast {
    members = List.copyOf(members);
    undated = List.copyOf(undated);
  }

  /** At most so many actors with ties of their own, of a whole history. */
  public static NetworkCast of(NetworkHistory whole, int most) {
    List<Dyad> told = whole.dyads().stream().filter(d -> weight(d) > 0).toList();
    Map<String, Actor> chosen = chosen(told, whole.center(), most);
    List<Dyad> shown = whole.among(chosen.keySet());
    List<Dyad> dated = shown.stream().filter(d -> weight(d) > 0).toList();
    List<Agency> all = whole.with(shown).agencies().stream()
        .filter(a -> chosen.containsKey(a.body().id()))
        .toList();
    List<Agency> agents = agents(all, chosen.keySet());
    long actors = told.stream()
        .flatMap(d -> Stream.of(d.first().id(), d.second().id()))
        .distinct()
        .count();
    long apart = all.stream().filter(a -> !chosen.containsKey(a.agent().id())).count();
    return new NetworkCast(
        whole.with(shown),
        placed(List.copyOf(chosen.values()), dated, agents, all),
        (int) actors - chosen.size(),
        told.size() - dated.size(),
        (int) apart - agents.size(),
        undated(whole));
  }

  private static List<Dyad> undated(NetworkHistory whole) {
    Actor center = whole.center();
    return whole.dyads().stream()
        .filter(d -> weight(d) == 0 && d.isToldOf() && (center == null || d.holds(center)))
        .toList();
  }

  private static int weight(Dyad dyad) {
    return dyad.phases().phases().stream().mapToInt(p -> p.events().size()).sum();
  }

  /** The strongest pairs first, until no more actors have room; around somebody only his own pairs bring actors in. */
  private static Map<String, Actor> chosen(List<Dyad> told, @Nullable Actor center, int most) {
    Map<String, Actor> chosen = new LinkedHashMap<>();
    if (center != null) {
      chosen.put(center.id(), center);
    }
    told.stream()
        .filter(d -> center == null || d.holds(center))
        .sorted(Comparator.comparingInt((Dyad d) -> -weight(d))
            .thenComparing(d -> d.first().id())
            .thenComparing(d -> d.second().id()))
        .forEach(d -> {
          Set<String> both = new TreeSet<>(chosen.keySet());
          both.add(d.first().id());
          both.add(d.second().id());
          if (both.size() <= most) {
            chosen.put(d.first().id(), d.first());
            chosen.put(d.second().id(), d.second());
          }
        });
    return chosen;
  }

  /** Those told of most, a few for each; who is shown anyway, or only in one article, is none of them. */
  private static List<Agency> agents(List<Agency> all, Set<String> shown) {
    Map<String, Integer> each = new HashMap<>();
    Set<String> taken = new TreeSet<>(shown);
    return all.stream()
        .filter(a -> !a.agent().isOfOneArticle() && !a.agent().isOnlySomebodys())
        .sorted(
            Comparator.comparingInt((Agency a) -> -a.told().size() - a.acts().size())
                .thenComparing(a -> a.agent().id()))
        .filter(a -> taken.add(a.agent().id()))
        .filter(a -> each.merge(a.body().id(), 1, Integer::sum) <= AGENTS_EACH)
        .limit(MOST_AGENTS)
        .toList();
  }

  private static List<Member> placed(
      List<Actor> actors, List<Dyad> dyads, List<Agency> agents, List<Agency> agencies) {
    List<Actor> busiest = actors.stream()
        .sorted(Comparator.comparingInt((Actor a) -> -events(dyads, a)).thenComparing(Actor::id))
        .toList();
    Map<String, Integer> numbers = new HashMap<>();
    busiest.forEach(a -> numbers.put(a.id(), numbers.size()));
    agents.forEach(a -> numbers.put(a.agent().id(), numbers.size()));
    List<Places.Place> places = Places.of(numbers.size(), edges(numbers, dyads, agents, agencies));
    List<Member> members = new ArrayList<>();
    busiest.forEach(a -> members.add(member(a, dyads, places.get(members.size()))));
    agents.forEach(
        a -> members.add(new Member(a.agent(), a, places.get(members.size()), null, null, 0)));
    return members;
  }

  private static List<Places.Edge> edges(
      Map<String, Integer> numbers, List<Dyad> dyads, List<Agency> agents, List<Agency> agencies) {
    List<Places.Edge> edges = new ArrayList<>();
    Set<String> apart = agents.stream().map(a -> a.agent().id()).collect(Collectors.toSet());
    agencies.stream()
        .filter(
            a -> apart.contains(a.agent().id()) && numbers.containsKey(a.body().id()))
        .forEach(a -> edges.add(new Places.Edge(
            numbers.getOrDefault(a.body().id(), 0),
            numbers.getOrDefault(a.agent().id(), 0),
            AGENT)));
    Map<String, Integer> degrees = new HashMap<>();
    dyads.forEach(d -> {
      degrees.merge(d.first().id(), 1, Integer::sum);
      degrees.merge(d.second().id(), 1, Integer::sum);
    });
    dyads.forEach(d -> edges.add(new Places.Edge(
        numbers.getOrDefault(d.first().id(), 0),
        numbers.getOrDefault(d.second().id(), 0),
        length(d) * room(degrees, d))));
    return edges;
  }

  /** Two who both have many ties need room around them. */
  private static double room(Map<String, Integer> degrees, Dyad dyad) {
    int least = Math.min(
        degrees.getOrDefault(dyad.first().id(), 1),
        degrees.getOrDefault(dyad.second().id(), 1));
    return 1 + ROOM * Math.log(least);
  }

  /** Friends stand near each other, foes apart; who was both over the years, between. */
  private static double length(Dyad dyad) {
    double score = phases(List.of(dyad)).stream()
            .mapToDouble(p -> Math.signum(p.mean()) * p.events().size())
            .sum()
        / weight(dyad);
    return score > 1 / 3.0 ? FRIENDS : score < -1 / 3.0 ? FOES : BOTH;
  }

  private static Member member(Actor actor, List<Dyad> dyads, Places.Place place) {
    List<Phase> phases = phases(dyads.stream().filter(d -> d.holds(actor)).toList());
    return new Member(
        actor,
        null,
        place,
        phases.stream()
            .map(Phase::begin)
            .min(Comparator.comparing(Moment::first))
            .orElse(null),
        phases.stream().map(Phase::end).max(Comparator.comparing(Moment::last)).orElse(null),
        events(dyads, actor));
  }

  private static List<Phase> phases(List<Dyad> dyads) {
    return dyads.stream()
        .flatMap(d -> d.phases().phases().stream())
        .filter(p -> !p.events().isEmpty())
        .toList();
  }

  private static int events(List<Dyad> dyads, Actor actor) {
    return dyads.stream()
        .filter(d -> d.holds(actor))
        .mapToInt(NetworkCast::weight)
        .sum();
  }
}
