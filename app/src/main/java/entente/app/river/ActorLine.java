package entente.app.river;

import entente.actor.Actor;
import entente.app.answer.Credits;
import entente.app.answer.DayRange;
import entente.app.answer.Relationship;
import entente.app.library.Library;
import entente.app.river.SourceLetters.Source;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is told of one actor, in time: as a whole, in years or months, and the marks of a part of it. */
public final class ActorLine {
  private static final Comparator<Event> IN_TIME = Comparator.comparing(
          (Event e) -> Objects.requireNonNull(start(e)))
      .thenComparing(e -> e.reports().get(0).document().number())
      .thenComparing(e -> e.reports().get(0).position());

  /** What tells most: who tells it, how strong it is, how sure; the id makes it the same each time. */
  private static final Comparator<Event> TELLING =
      Comparator.comparingDouble((Event e) -> -weight(e)).thenComparing(Event::id);

  private final Actor actor;
  private final List<Event> dated;
  private final List<Event> undated;
  private final Provenance provenance;
  private final Doubts doubts;
  private final SourceLetters letters;

  private ActorLine(Library library, Actor actor, List<Report> reports) {
    List<Event> events = Event.of(reports);
    this.actor = actor;
    this.dated = events.stream().filter(e -> !isUndated(e)).sorted(IN_TIME).toList();
    this.undated = events.stream().filter(ActorLine::isUndated).toList();
    this.provenance = Credits.of(library, Credits.toldTwice(reports));
    this.doubts = Doubts.of(library, reports);
    this.letters = new SourceLetters(events, provenance, library.copies());
  }

  /** The line of an actor, made of what is told of these sides. */
  public static ActorLine of(Library library, Actor actor, Relationship relationship) {
    return new ActorLine(library, actor, relationship.statements(library));
  }

  /** Who it is. */
  public Actor actor() {
    return actor;
  }

  /** How many events and ties there are. */
  public int total() {
    return dated.size() + undated.size();
  }

  /** How many of these have no date. */
  public int undated() {
    return undated.size();
  }

  /** Who tells it. */
  public List<Source> sources() {
    return letters.sources();
  }

  /** The first day that is told of, or null where nothing is dated. */
  public @Nullable LocalDate from() {
    return dated.isEmpty() ? null : start(dated.get(0));
  }

  /** The last day that is told of, or null where nothing is dated. */
  public @Nullable LocalDate to() {
    return dated.stream().map(ActorLine::end).max(Comparator.naturalOrder()).orElse(null);
  }

  /** How much is told of each stretch of the whole time. */
  public Stretches stretches() {
    return Stretches.of(dated, from(), to());
  }

  /** How many dated events may lie in a time. */
  public int inside(DayRange range) {
    return (int) within(range).count();
  }

  /** The most telling of those that may lie in a time, at most so many, in order of time. */
  public List<Event> dated(DayRange range, int most) {
    Set<Event> kept = new HashSet<>(within(range).sorted(TELLING).limit(most).toList());
    return within(range).filter(kept::contains).toList();
  }

  /** A part of those without a date, in the order of the texts. */
  public List<Event> undated(int offset, int most) {
    return undated.stream().skip(offset).limit(most).toList();
  }

  /** The mark of an event of it. */
  public Mark mark(Event event) {
    return new Marks(letters, this::told, Map.of()).of(event);
  }

  /** Those whom the actor has to do with in an event, in whatever part. */
  public List<Actor> others(Event event) {
    Statement best = event.statement();
    return Stream.concat(
            Stream.of(best.actor(), best.recipient()).filter(Objects::nonNull), best.via().stream())
        .map(party -> party.actor())
        .filter(other -> !other.id().equals(actor.id()))
        .distinct()
        .toList();
  }

  private Marks.Told told(Event event) {
    List<Report> around = doubts.around(event);
    return event.reports().size() == 1 && around.isEmpty()
        ? Marks.Told.ALONE
        : Marks.Told.of(Corroboration.of(event, provenance, around));
  }

  private Stream<Event> within(DayRange range) {
    return dated.stream().filter(event -> range.admits(event.statement().date()));
  }

  private static boolean isUndated(Event event) {
    return event.statement().date().isUndated();
  }

  private static double weight(Event event) {
    Statement best = event.statement();
    return 2 * Math.min(4, event.reports().size())
        + Math.abs(best.score()) / 2
        + 2 * best.confidence();
  }

  static @Nullable LocalDate start(Event event) {
    EventDate date = event.statement().date();
    return date.from() != null ? date.from() : date.to();
  }

  static LocalDate end(Event event) {
    EventDate date = event.statement().date();
    return Objects.requireNonNull(date.to() != null ? date.to() : date.from());
  }
}
