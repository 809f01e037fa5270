package entente.statement;

import entente.actor.Actor;
import entente.event.EventMatch;
import entente.event.EventMatch.Filler;
import entente.event.EventType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two sides an article speaks of where it says "the relationship" without naming them. */
final class Dyads {
  /** How many sentences away the two must be spoken of, unless the whole article plainly is about them. */
  private static final int REACH = 10;

  private static final int PLAINLY = 5;

  /** Told of less often than this, no two are whom an article is about. */
  private static final int OFTEN = 2;

  private Dyads() {}

  /** A match between the two sides told of most, near enough to the given one, states rather than their people. */
  static Optional<EventMatch> spokenOf(EventMatch match, List<EventMatch> all) {
    Map<String, Integer> told = new LinkedHashMap<>();
    all.stream().filter(Dyads::isDyad).forEach(m -> told.merge(key(m), 1, Integer::sum));
    int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return all.stream()
        .filter(m -> most >= OFTEN && isDyad(m) && told.get(key(m)) == most)
        .filter(m -> most >= PLAINLY || Math.abs(match.sentence() - m.sentence()) <= REACH)
        .min(Comparator.comparing((EventMatch m) -> -states(m))
            .thenComparing(m -> m.sentence() > match.sentence())
            .thenComparing(m -> Math.abs(match.sentence() - m.sentence())));
  }

  private static boolean isDyad(EventMatch match) {
    boolean membership = match.type() == EventType.LEADS || match.type() == EventType.MEMBER;
    return !membership
        && !match.actors().isEmpty()
        && !match.recipients().isEmpty()
        && !side(match.actors()).equals(side(match.recipients()));
  }

  private static int states(EventMatch match) {
    return (actor(match.actors()).type() == Actor.Type.STATE ? 1 : 0)
        + (actor(match.recipients()).type() == Actor.Type.STATE ? 1 : 0);
  }

  /** Both sides without order; a person or body counts as the country, an armed group or a people as itself. */
  private static String key(EventMatch match) {
    String one = side(match.actors());
    String other = side(match.recipients());
    return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
  }

  private static String side(List<Filler> fillers) {
    Actor actor = actor(fillers);
    boolean apart = actor.country() == null || actor.type() == Actor.Type.GROUP;
    return apart ? actor.id() : actor.country();
  }

  private static Actor actor(List<Filler> fillers) {
    return fillers.get(0).mention().actors().get(0);
  }
}
