package entente.statement;

import entente.actor.Mention;
import entente.attribution.Modality;
import entente.event.EventMatch;
import entente.event.EventMatch.Filler;
import entente.event.EventType;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a statement can be trusted: the lexicon's confidence in the rule, lessened for each step that may err. The
 * factors are set by hand and checked against the development articles (docs/quality.md).
 */
final class Confidence {
  /**
   * Below this a guess is not reported: of 26 such statements on the development articles none was right. A false
   * statement with a citation is worse than a gap.
   */
  static final double LEAST = 0.5;

  private Confidence() {}

  /** Whether a statement is sure enough to be reported. */
  static boolean isEnough(Statement statement) {
    return statement.confidence() >= LEAST;
  }

  static double of(EventMatch match, Modality modality, List<Attribution> chain) {
    double confidence = match.confidence();
    for (Filler filler :
        Stream.concat(match.actors().stream(), match.recipients().stream()).toList()) {
      confidence *= filler.mention().form() == Mention.Form.PRONOUN ? 0.85 : 1;
      confidence *= filler.mention().actors().size() > 1 ? 0.9 : 1;
    }
    // That an announced act is still to come is what an announcement says; elsewhere modality may
    // be misread.
    boolean certain = modality == Modality.ACTUAL
        || match.type() == EventType.AGREE && modality == Modality.PLANNED;
    confidence *= certain ? 1 : 0.9;
    confidence *= chain.size() > 2 ? 0.9 : 1;
    return rounded(Math.max(0.05, Math.min(0.99, confidence + 0.1)));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
