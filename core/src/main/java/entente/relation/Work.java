package entente.relation;

/** How much may still be reckoned, in steps: a limit in time would make answers depend on the machine. */
final class Work {
  private long left;

  /** So many steps; one is about a coefficient of a linear programme. */
  Work(long steps) {
    left = steps;
  }

  void spend(long steps) {
    left -= steps;
  }

  boolean isLeft() {
    return left > 0;
  }
}
