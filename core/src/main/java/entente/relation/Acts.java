package entente.relation;

import entente.attribution.Modality;
import entente.linking.Event;
import entente.linking.Origin;
import entente.statement.Statement;
import java.util.List;
import java.util.Set;

/** What of the reported counts as an act between two, how far it is to be trusted, and how good or bad it was. */
final class Acts {
  /** Of these the speech itself is the act, whatever becomes of what it is about. */
  private static final Set<String> SPEECH = Set.of("AGREE", "THREATEN", "REQUEST");

  private static final Set<Modality> TO_COME = Set.of(Modality.PLANNED, Modality.DEMANDED);

  /** Membership and command are neither with nor against each other. */
  private static final Set<String> BELONGING = Set.of("LEADS", "MEMBER");

  private static final double MOST = 1.5;

  private Acts() {}

  /**
   * Whether an event is an act, or a tie a state, in the sense of the series: it was done, or said, and is good or bad. A
   * threat that was made is one; what is threatened, planned, demanded, supposed or denied is none.
   */
  static boolean counts(Event event) {
    Statement statement = event.statement();
    boolean made = statement.modality() == Modality.ACTUAL
        || (SPEECH.contains(statement.type()) && TO_COME.contains(statement.modality()));
    return made && score(statement) != 0 && !BELONGING.contains(statement.type());
  }

  /** PLOVER's score; where it is 0, one point in the direction of the sign. */
  static double score(Statement statement) {
    if (statement.score() != 0) {
      return statement.score();
    }
    return switch (statement.sign()) {
      case PLUS -> 1;
      case MINUS -> -1;
      case ZERO -> 0;
    };
  }

  /**
   * How sure it is that the event is told rightly, from 0 to 1: one minus the chance that all who tell it independently are
   * misread. A second report of one origin adds nothing.
   */
  static double sureness(List<Origin> origins) {
    return 1 - origins.stream().mapToDouble(Acts::misread).reduce(1, (all, one) -> all * one);
  }

  private static double misread(Origin origin) {
    return 1
        - origin.reports().stream()
            .mapToDouble(r -> r.statement().confidence())
            .max()
            .orElse(0);
  }

  /** How much an event counts: once, and a little more the more tell it independently, to one and a half. */
  static double weight(int origins) {
    return Math.min(MOST, 1 + Math.log(origins) / Math.log(2) / 4);
  }
}
