package entente.relation;

import entente.actor.Actor;
import java.util.List;

/**
 * What changed between two times.
 *
 * @param turned pairs that were with each other and then against each other, or the other way round: the tie before and after
 * @param moved actors who were in one camp with most of those who are in the other camp now; empty where the two networks
 *     have no camps in common to compare
 */
public record SideChange(List<Turned> turned, List<Actor> moved) {
  /**
   * A tie whose sign changed.
   *
   * @param before what it was
   * @param after what it became
   */
  public record Turned(SignedTie before, SignedTie after) {}

  /** Copies the lists. */
  public SideChange {
    turned = List.copyOf(turned);
    moved = List.copyOf(moved);
  }

  /** What changed from one network to a later one. */
  public static SideChange between(Network before, Network after) {
    List<Turned> turned = before.ties().stream()
        .flatMap(old -> after.tie(old.first(), old.second()).stream()
            .filter(now -> now.sign() != old.sign())
            .map(now -> new Turned(old, now)))
        .toList();
    return new SideChange(turned, CampMoves.between(before.camps(), after.camps()));
  }
}
