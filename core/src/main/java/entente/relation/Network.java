package entente.relation;

import entente.actor.Actor;
import entente.event.Sign;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who was with whom and against whom at a time.
 *
 * @param when the time
 * @param ties the ties that have a sign, the strongest first
 * @param unclear ties that are good and bad at once, or turned within the time asked for
 * @param weak ties that have a sign but less strength than was asked for
 * @param undated pairs of whom something is told, but not when; none of it counts
 */
public record Network(
    AskedDays when,
    List<SignedTie> ties,
    List<SignedTie> unclear,
    List<SignedTie> weak,
    List<Dyad> undated) {
  private static final Comparator<SignedTie> STRONGEST = Comparator.comparingDouble(
          (SignedTie t) -> -t.strength())
      .thenComparing(t -> t.first().id())
      .thenComparing(t -> t.second().id());

  /** Copies the lists. */
  public Network {
    ties = List.copyOf(ties);
    unclear = List.copyOf(unclear);
    weak = List.copyOf(weak);
    undated = List.copyOf(undated);
  }

  /**
   * The network at a time.
   *
   * @param dyads each pair once
   * @param least the strength, from 0 to 1, under which a tie is weak
   */
  public static Network at(Collection<Dyad> dyads, AskedDays when, double least) {
    TieReader reader = new TieReader(when);
    List<SignedTie> all = dyads.stream()
        .map(reader::tie)
        .flatMap(Optional::stream)
        .sorted(STRONGEST)
        .toList();
    List<SignedTie> signed = all.stream().filter(t -> t.sign() != Sign.ZERO).toList();
    return new Network(
        when,
        signed.stream().filter(t -> t.strength() >= least).toList(),
        all.stream().filter(t -> t.sign() == Sign.ZERO).toList(),
        signed.stream().filter(t -> t.strength() < least).toList(),
        dyads.stream()
            .filter(d -> d.isToldOf()
                && d.phases().phases().stream().allMatch(p -> p.events().isEmpty()))
            .sorted(Comparator.comparing((Dyad d) -> d.first().id())
                .thenComparing(d -> d.second().id()))
            .toList());
  }

  /** What is near one actor: its own ties, signed or not, and those among whom it has them with. */
  public Network around(Actor actor) {
    Set<String> near = new TreeSet<>(Set.of(actor.id()));
    for (List<SignedTie> some : List.of(ties, unclear, weak)) {
      some.stream()
          .filter(t -> t.holds(actor))
          .forEach(t -> near.add(t.other(actor).id()));
    }
    return new Network(
        when,
        among(near, ties),
        among(near, unclear),
        among(near, weak),
        undated.stream().filter(d -> d.holds(actor)).toList());
  }

  private static List<SignedTie> among(Set<String> ids, List<SignedTie> ties) {
    return ties.stream()
        .filter(t -> ids.contains(t.first().id()) && ids.contains(t.second().id()))
        .toList();
  }

  /** Whether there is no tie of any kind. */
  public boolean isEmpty() {
    return ties.isEmpty() && unclear.isEmpty() && weak.isEmpty();
  }

  /** The actors that have a signed tie, in the order of their ids. */
  public List<Actor> actors() {
    Map<String, Actor> actors = new TreeMap<>();
    for (SignedTie tie : ties) {
      actors.put(tie.first().id(), tie.first());
      actors.put(tie.second().id(), tie.second());
    }
    return List.copyOf(actors.values());
  }

  /** The signed tie of two actors, in any order. */
  public Optional<SignedTie> tie(Actor one, Actor other) {
    return ties.stream().filter(t -> t.holds(one) && t.holds(other)).findFirst();
  }

  /** Those who have a foe in common, with each such foe; the foe that most have first. */
  public List<Common> commonFoes() {
    return common(Sign.MINUS);
  }

  /** Those who have a friend in common, with each such friend; the friend that most have first. */
  public List<Common> commonFriends() {
    return common(Sign.PLUS);
  }

  private List<Common> common(Sign sign) {
    return actors().stream()
        .map(actor -> new Common(
            actor,
            ties.stream()
                .filter(t -> t.sign() == sign && t.holds(actor))
                .sorted(Comparator.comparing(t -> t.other(actor).id()))
                .toList()))
        .filter(common -> common.ties().size() > 1)
        .sorted(Comparator.comparingInt((Common c) -> -c.ties().size()))
        .toList();
  }

  /** All triads whose three ties are signed: the unbalanced first, then in the order of ids. */
  public List<Triad> triads() {
    Map<String, Map<String, SignedTie>> near = new HashMap<>();
    for (SignedTie tie : ties) {
      near.computeIfAbsent(tie.first().id(), id -> new TreeMap<>())
          .put(tie.second().id(), tie);
    }
    List<Triad> triads = new ArrayList<>();
    for (Actor actor : actors()) {
      Map<String, SignedTie> own = near.getOrDefault(actor.id(), Map.of());
      own.forEach((second, left) -> near.getOrDefault(second, Map.of()).forEach((third, base) -> {
        SignedTie right = own.get(third);
        if (right != null) {
          triads.add(new Triad(List.of(left, base, right)));
        }
      }));
    }
    triads.sort(Comparator.comparing(Triad::isBalanced));
    return triads;
  }

  /** The camps of each part of the network that ties join, the largest part first. */
  public List<Camps> camps() {
    return new CampFinder(this).find();
  }

  /** The frustration index of all of it. */
  public Frustration frustration() {
    return camps().stream()
        .map(Camps::frustration)
        .reduce(new Frustration(0, 0, 0), Frustration::plus);
  }
}
