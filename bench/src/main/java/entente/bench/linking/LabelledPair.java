package entente.bench.linking;

/** Two statements or two actors of which a reader said whether they are the same. */
sealed interface LabelledPair permits EventPair, ActorPair {
  /** What the reader said. */
  Judgement judgement();

  /** Whether both sides stand in one article. */
  boolean isWithinOneArticle();

  /** Both sides in one line. */
  String brief();
}
