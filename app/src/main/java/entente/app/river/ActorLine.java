package entente.app.river;

import entente.actor.Actor;
import entente.app.answer.DayRange;
import entente.app.answer.Doubts;
import entente.app.answer.Relationship;
import entente.app.answer.WholeEvents;
import entente.app.library.Library;
import entente.app.river.Placed.Place;
import entente.app.river.SourceLetters.Source;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of one actor, ready to be drawn: a river without phases, since what it has to do with many is of no one
 * character.
 *
 * @param actor who
 * @param from the first day that is told of, or null where nothing is dated
 * @param to the last day that is told of, or null
 * @param published the last day of publication, or null where none is known
 * @param sources who tells it
 * @param parts the time in parts in which about as much is told, and those in which nothing is
 * @param marks the dated in order of time, then the undated in the order of the texts
 * @param others whom the actor has to do with in each event, by its id
 */
public record ActorLine(
    Actor actor,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate published,
    List<Source> sources,
    List<TimePart> parts,
    List<Placed> marks,
    Map<String, List<Actor>> others) {
  /** Copies the lists. */
  public ActorLine {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
    others = Map.copyOf(others);
  }

  /**
   * What of it is drawn.
   *
   * @param drawn the marks
   * @param folds the rest, counted
   * @param outside how many lie outside of the time that was asked for
   */
  public record View(List<Placed> drawn, List<Fold> folds, int outside) {
    /** Copies the lists. */
    public View {
      drawn = List.copyOf(drawn);
      folds = List.copyOf(folds);
    }

    /** What is drawn in a part of the chart. */
    public List<Placed> drawn(Place place) {
      return drawn.stream().filter(placed -> placed.place() == place).toList();
    }
  }

  /** The line of an actor, made of what is told of its side. */
  public static ActorLine of(Library library, Actor actor, Relationship relationship) {
    List<Report> reports = relationship.statements(library);
    List<Event> events = Event.of(reports);
    WholeEvents whole = WholeEvents.of(library, events);
    Provenance provenance = whole.provenance(library);
    SourceLetters letters = new SourceLetters(whole.all(), provenance, library.copies());
    Doubts doubts = Doubts.of(library, reports);
    Marks marks =
        new Marks(letters, whole::of, event -> told(whole.of(event), doubts, provenance), Map.of());
    List<Placed> placed = placed(events, marks, Ahead.of(reports));
    List<Placed> dated = placed.stream().filter(p -> p.place() == Place.DATED).toList();
    Map<String, List<Actor>> others = new LinkedHashMap<>();
    events.forEach(event -> others.put(event.id(), others(actor, event)));
    return new ActorLine(
        actor,
        dated.isEmpty() ? null : dated.get(0).start(),
        dated.stream().map(TimePart::end).max(Comparator.naturalOrder()).orElse(null),
        published(reports),
        letters.sources(),
        TimePart.of(dated),
        placed,
        others);
  }

  /** What may lie in a time, as much as can be drawn; what has no date always may. */
  public View view(DayRange range) {
    List<Placed> shown = marks.stream()
        .filter(p -> p.place() != Place.DATED || range.admits(p.mark().date()))
        .toList();
    Bounded bounded = Bounded.of(shown);
    return new View(bounded.drawn(), bounded.folds(), marks.size() - shown.size());
  }

  private static List<Placed> placed(List<Event> events, Marks marks, Ahead ahead) {
    List<Placed> dated = new ArrayList<>();
    List<Placed> undated = new ArrayList<>();
    for (Event event : events) {
      boolean none = event.statement().date().isUndated();
      Place place = ahead.holds(event) ? Place.AHEAD : none ? Place.UNDATED : Place.DATED;
      List<Placed> into = none ? undated : dated;
      into.add(new Placed(marks.of(event), place, none ? undated.size() + 1 : 0, -1, false));
    }
    dated.sort(Comparator.comparing((Placed p) -> Objects.requireNonNull(p.start())));
    return Stream.concat(dated.stream(), undated.stream()).toList();
  }

  private static Marks.Told told(Event event, Doubts doubts, Provenance provenance) {
    List<Report> around = doubts.around(event);
    return event.reports().size() == 1 && around.isEmpty()
        ? Marks.Told.ALONE
        : Marks.Told.of(Corroboration.of(event, provenance, around));
  }

  private static List<Actor> others(Actor actor, Event event) {
    Statement best = event.statement();
    return Stream.concat(
            Stream.of(Optional.ofNullable(best.actor()), Optional.ofNullable(best.recipient()))
                .flatMap(Optional::stream),
            best.via().stream())
        .map(party -> party.actor())
        .filter(other -> !other.id().equals(actor.id()))
        .distinct()
        .toList();
  }

  private static @Nullable LocalDate published(List<Report> reports) {
    return reports.stream()
        .map(r -> Optional.ofNullable(r.document().published()))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
