package entente.bench.linking;

/**
 * What became of a pair.
 *
 * @param pair as labelled
 * @param answer what the library says
 */
record Outcome(LabelledPair pair, Answer answer) {
  /** What a library says of a pair. */
  enum Answer {
    /** Both are one. */
    LINKED,
    /** They are two. */
    APART,
    /** One of them was not read this time, so nothing can be said. */
    NOT_READ;

    static Answer of(boolean linked) {
      return linked ? LINKED : APART;
    }
  }

  private Label label() {
    return pair.judgement().label();
  }

  /** Whether the pair tells anything: a reader was sure, and both sides were read. */
  boolean isScored() {
    return label() != Label.UNCLEAR && answer != Answer.NOT_READ;
  }

  /** Whether the library links what are two. */
  boolean isFalseLink() {
    return label() == Label.DIFFERENT && answer == Answer.LINKED;
  }

  /** Whether the library keeps apart what is one. */
  boolean isMissed() {
    return label() == Label.SAME && answer == Answer.APART;
  }

  /** Whether the library links what is one. */
  boolean isFound() {
    return label() == Label.SAME && answer == Answer.LINKED;
  }
}
