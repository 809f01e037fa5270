package entente.relation;

import entente.linking.Event;
import entente.linking.Provenance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The history of two actors in phases.
 *
 * @param phases in order of time, silences among them
 * @param rest what stands in no phase: undated, and without a dated neighbour in its text to stand by, or between two phases and fitting neither
 *     alone; in the order of documents and text
 * @param turns the sentences that say that things turned and open no phase, in the order of documents and text
 */
public record Phases(List<Phase> phases, List<Event> rest, List<ToldTurn> turns) {
  /** Copies the lists. */
  public Phases {
    phases = List.copyOf(phases);
    rest = List.copyOf(rest);
    turns = List.copyOf(turns);
  }

  /** The phases of what passed between two actors: their events and ties, in any order. */
  public static Phases of(List<Event> events) {
    return of(events, List.of(), Provenance.UNKNOWN);
  }

  /**
   * The phases of what passed between two actors.
   *
   * @param events their events and ties, in any order
   * @param turns the sentences that say of the two that things turned, in any order
   * @param provenance where the articles have what they tell; a second report of one origin adds nothing
   */
  public static Phases of(List<Event> events, List<ToldTurn> turns, Provenance provenance) {
    List<ToldTurn> ordered = turns.stream()
        .sorted(Comparator.comparingLong((ToldTurn t) -> t.document().number())
            .thenComparingInt(ToldTurn::begin))
        .toList();
    List<Event> told = events.stream()
        .sorted(Comparator.comparingLong((Event e) -> e.main().document().number())
            .thenComparingInt(e -> e.main().position())
            .thenComparing(Event::id))
        .toList();
    return new History(told, ordered, provenance).phases();
  }

  /** The phase that a day lies in; between two phases that follow each other, the earlier; none outside of what is told. */
  public Optional<Phase> at(LocalDate day) {
    Optional<Phase> last = Optional.empty();
    for (Phase phase : phases) {
      if (!day.isBefore(phase.begin().first())) {
        last = Optional.of(phase);
      }
    }
    boolean after =
        phases.isEmpty() || day.isAfter(phases.get(phases.size() - 1).end().last());
    return after ? Optional.empty() : last;
  }
}
