package entente.relation;

import entente.actor.Actor;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three actors each of whom has a signed tie with the others. It is balanced when the product of the signs is positive
 * (Heider 1946; Cartwright and Harary 1956): all are friends, or two friends have a common foe.
 *
 * @param ties the three ties, the negative ones last
 */
public record Triad(List<SignedTie> ties) {
  /** What three actors can be to each other. */
  public enum Kind {
    /** All with each other: balanced. */
    FRIENDS,
    /** Two with each other and both against the third: balanced. */
    COMMON_FOE,
    /** One with both others, who are against each other: unbalanced. */
    COMMON_FRIEND,
    /** All against each other: unbalanced. */
    FOES
  }

  /** Sorts the ties and refuses any other number than three. */
  public Triad {
    if (ties.size() != 3) {
      throw new IllegalArgumentException(ties.size() + " ties");
    }
    ties = Stream.concat(
            ties.stream().filter(SignedTie::isPositive), ties.stream().filter(t -> !t.isPositive()))
        .toList();
  }

  /** What the three are to each other. */
  public Kind kind() {
    int positive = (int) ties.stream().filter(SignedTie::isPositive).count();
    return switch (positive) {
      case 3 -> Kind.FRIENDS;
      case 2 -> Kind.COMMON_FRIEND;
      case 1 -> Kind.COMMON_FOE;
      default -> Kind.FOES;
    };
  }

  /** Whether the product of the signs is positive. */
  public boolean isBalanced() {
    return kind() == Kind.FRIENDS || kind() == Kind.COMMON_FOE;
  }

  /**
   * The three actors: the two of the tie that is unlike the others (two friends with a common foe, two foes with a common
   * friend) and then the third; where all ties are alike, in the order of their ids.
   */
  public List<Actor> actors() {
    SignedTie odd = kind() == Kind.COMMON_FRIEND ? ties.get(2) : ties.get(0);
    SignedTie next = kind() == Kind.COMMON_FRIEND ? ties.get(0) : ties.get(1);
    Actor third = odd.holds(next.first()) ? next.second() : next.first();
    return List.of(odd.first(), odd.second(), third);
  }
}
