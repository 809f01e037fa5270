package entente.relation;

import entente.linking.Event;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which two actors kept what was between them.
 *
 * @param character what it is like
 * @param begin when the first of what is told of it fell; of a silence, the day after the last that is told before it
 * @param end when the last fell; of a silence, the day before the next
 * @param mean the mean score of what counts, from -10 (conflict) to 10 (cooperation); 0 for a silence
 * @param sources how many outlets tell of what counts; an article without an outlet is one by itself
 * @param events what counts, in order of time; empty for a silence and where only sentences tell of the phase
 * @param others what is dated and shown here but does not count: demands that are neither, plans, what is denied, ties
 *     of membership; in order of time
 * @param undated what the texts tell between dated events of this phase, in the order of the texts; on no axis
 * @param turn what opens it, or null for the first phase, a silence, and where nothing is found
 * @param words the phase in plain words: "Cooperation · 3 events, 2 sources · mostly aid and talks"
 */
public record Phase(
    Character character,
    Moment begin,
    Moment end,
    double mean,
    int sources,
    List<Event> events,
    List<Event> others,
    List<Event> undated,
    @Nullable TurningPoint turn,
    String words) {
  /** What a phase is like. */
  public enum Character {
    /** At least seven tenths of what counts is cooperative. */
    COOPERATION,
    /** At least seven tenths of what counts is conflictual. */
    CONFLICT,
    /** Both, neither of them by far. */
    MIXED,
    /** Nothing is told of a long time. */
    SILENCE;

    private static final double MOSTLY = 0.7;

    /** The character of a phase of which so large a share, from 0 to 1, is cooperative. */
    static Character of(double cooperative) {
      return cooperative >= MOSTLY ? COOPERATION : cooperative <= 1 - MOSTLY ? CONFLICT : MIXED;
    }

    /** The word used in exports: the name in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the lists. */
  public Phase {
    events = List.copyOf(events);
    others = List.copyOf(others);
    undated = List.copyOf(undated);
  }

  /** Whether nothing is told of it. */
  public boolean isSilence() {
    return character == Character.SILENCE;
  }
}
