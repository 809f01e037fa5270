package entente.relation;

import entente.actor.Actor;
import entente.event.Sign;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import java.util.List;

/** Two actors and what passed between them. */
public final class Dyad {
  private final Actor first;
  private final Actor second;
  private final Phases phases;
  private final List<Event> events;
  private final Provenance provenance;
  private final List<Grounds> grounds;
  private final List<Event> undated;

  private Dyad(
      Actor first, Actor second, Phases phases, List<Event> events, Provenance provenance) {
    if (first.id().compareTo(second.id()) >= 0) {
      throw new IllegalArgumentException(first.id() + " and " + second.id());
    }
    this.first = first;
    this.second = second;
    this.phases = phases;
    this.events = List.copyOf(events);
    this.provenance = provenance;
    this.grounds = phases.phases().stream()
        .filter(phase -> !phase.events().isEmpty())
        .map(phase -> new Grounds(phase, sureness(phase.events())))
        .toList();
    this.undated = events.stream()
        .filter(e -> e.statement().date().isUndated() && Acts.counts(e))
        .toList();
  }

  /**
   * Two different actors, in any order, with the history that the events make.
   *
   * @param provenance where the articles have what they tell; a second report of one origin adds nothing
   */
  public static Dyad of(Actor one, Actor other, List<Event> events, Provenance provenance) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    return new Dyad(
        ordered ? one : other,
        ordered ? other : one,
        Phases.of(events, List.of(), provenance),
        events,
        provenance);
  }

  /** The one whose id comes first. */
  public Actor first() {
    return first;
  }

  /** The other. */
  public Actor second() {
    return second;
  }

  /** Their history. */
  public Phases phases() {
    return phases;
  }

  /** All that the history is made of, in the order of documents and text. */
  public List<Event> events() {
    return events;
  }

  /** Where the articles have what they tell. */
  public Provenance provenance() {
    return provenance;
  }

  /** The phases that something is told of, in order of time. */
  List<Grounds> grounds() {
    return grounds;
  }

  /** What is told without a date and fits a sign. */
  List<Event> undated(Sign sign) {
    return undated.stream()
        .filter(e -> sign == Sign.ZERO || Sign.of(Acts.score(e.statement())) == sign)
        .toList();
  }

  /** How sure it is that any of these events is told rightly, from 0 to 1. */
  public double sureness(List<Event> some) {
    return 1
        - some.stream()
            .mapToDouble(e -> 1 - Acts.sureness(Origins.of(e.reports(), provenance)))
            .reduce(1, (all, one) -> all * one);
  }

  /** Whether this actor is one of the two. */
  public boolean holds(Actor actor) {
    return first.id().equals(actor.id()) || second.id().equals(actor.id());
  }

  /** Whether something good or bad is told of the two, dated or not. */
  public boolean isToldOf() {
    return events.stream().anyMatch(Acts::counts);
  }
}
