package entente.relation;

/**
 * The frustration index, or line index of balance: the least number of ties that would have to change for all to divide
 * into two camps of friends (Harary 1959; Aref and Wilson 2018).
 *
 * @param atLeast a lower bound
 * @param atMost an upper bound; the index itself where both are equal
 * @param ties how many ties there are
 */
public record Frustration(int atLeast, int atMost, int ties) {
  /** Refuses bounds in the wrong order. */
  public Frustration {
    if (atLeast < 0 || atLeast > atMost || atMost > ties) {
      throw new IllegalArgumentException(atLeast + " to " + atMost + " of " + ties);
    }
  }

  /** Whether the index is known. */
  public boolean isExact() {
    return atLeast == atMost;
  }

  /** That of two parts that no tie joins. */
  Frustration plus(Frustration other) {
    return new Frustration(atLeast + other.atLeast, atMost + other.atMost, ties + other.ties);
  }
}
