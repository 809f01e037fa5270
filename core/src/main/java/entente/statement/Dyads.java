package entente.statement;

import entente.actor.Actor;
import entente.event.EventMatch;
import entente.event.EventMatch.Filler;
import entente.event.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two sides an article speaks of where it says "the relationship" without naming them. */
final class Dyads {
  /** How many sentences back the two must have been spoken of. */
  private static final int REACH = 6;

  private Dyads() {}

  /** The latest match between the two sides told of most before, if they were spoken of near enough. */
  static Optional<EventMatch> spokenOf(EventMatch match, List<EventMatch> before) {
    Map<String, Integer> told = new LinkedHashMap<>();
    before.stream().filter(Dyads::isDyad).forEach(m -> told.merge(key(m), 1, Integer::sum));
    int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMatch earlier = before.get(i);
      boolean near = match.sentence() - earlier.sentence() <= REACH;
      if (near && isDyad(earlier) && told.get(key(earlier)) == most) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  private static boolean isDyad(EventMatch match) {
    boolean membership = match.type() == EventType.LEADS || match.type() == EventType.MEMBER;
    return !membership
        && !match.actors().isEmpty()
        && !match.recipients().isEmpty()
        && !side(match.actors()).equals(side(match.recipients()));
  }

  /** Both sides without order; a person or body counts as the country. */
  private static String key(EventMatch match) {
    String one = side(match.actors());
    String other = side(match.recipients());
    return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
  }

  private static String side(List<Filler> fillers) {
    Actor actor = fillers.get(0).mention().actors().get(0);
    return actor.country() == null ? actor.id() : actor.country();
  }
}
