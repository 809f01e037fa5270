package entente.relation;

import entente.event.Sign;
import entente.linking.Event;
import entente.relation.Segmentation.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A phase in the making. */
final class Draft {
  Stretch stretch;
  final List<Observation> observations = new ArrayList<>();
  final List<Event> others = new ArrayList<>();
  final List<Event> undated = new ArrayList<>();
  @Nullable TurningPoint turn;

  Draft(Stretch stretch) {
    this.stretch = stretch;
  }

  /** Takes in the stretch that follows. */
  void unite(Draft next) {
    stretch = new Stretch(stretch.first(), next.stretch.last(), stretch.level());
    observations.addAll(next.observations);
  }

  /** The share of an observation's days that lies in this stretch. */
  double share(Observation observation) {
    long from = Math.max(observation.from().toEpochDay(), stretch.first().toEpochDay());
    long to = Math.min(observation.to().toEpochDay(), stretch.last().toEpochDay());
    return (double) Math.max(0, to - from + 1) / observation.days();
  }

  /** How ill an observation fits, by its score and by how much of it lies here. */
  double misfit(Observation observation) {
    return stretch.level().cost(observation) - Math.log(share(observation));
  }

  /** How many days from this stretch a dated event lies; 0 within it. */
  long distance(Event event) {
    LocalDate from = Observation.from(event.statement().date());
    LocalDate to = Observation.to(event.statement().date(), event.main().document().published());
    long before = stretch.first().toEpochDay() - to.toEpochDay();
    long after = from.toEpochDay() - stretch.last().toEpochDay();
    return Math.max(0, Math.max(before, after));
  }

  boolean holds(Event event) {
    return others.contains(event) || observations.stream().anyMatch(o -> event.equals(o.event()));
  }

  double mean() {
    double weight = observations.stream().mapToDouble(Observation::sureness).sum();
    return observations.stream().mapToDouble(o -> o.score() * o.sureness()).sum() / weight;
  }

  Phase.Character character() {
    double weight = observations.stream().mapToDouble(Observation::sureness).sum();
    double plus = observations.stream()
        .filter(o -> o.score() > 0)
        .mapToDouble(Observation::sureness)
        .sum();
    return Phase.Character.of(plus / weight);
  }

  /** Whether it is better or worse than the phase before it; for the first, good or bad. */
  Sign direction(@Nullable Draft before) {
    return Sign.of(before == null ? mean() : mean() - before.mean());
  }

  Moment begin(@Nullable Draft before) {
    LocalDate latest = least(observations.stream().map(Observation::to).toList());
    LocalDate earliest = least(observations.stream().map(Observation::from).toList());
    LocalDate limit = before == null
        ? earliest
        : greatest(before.observations.stream().map(Observation::from).toList());
    LocalDate clipped = limit.isAfter(earliest) ? limit : earliest;
    return new Moment(clipped.isAfter(latest) ? latest : clipped, latest);
  }

  Moment end(@Nullable Draft after) {
    LocalDate earliest = greatest(observations.stream().map(Observation::from).toList());
    LocalDate latest = greatest(observations.stream().map(Observation::to).toList());
    LocalDate limit =
        after == null ? latest : least(after.observations.stream().map(Observation::to).toList());
    LocalDate clipped = limit.isBefore(latest) ? limit : latest;
    return new Moment(earliest, clipped.isBefore(earliest) ? earliest : clipped);
  }

  private static LocalDate least(Collection<LocalDate> days) {
    return days.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate greatest(Collection<LocalDate> days) {
    return days.stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The events that count, in order of time as far as this phase narrows their dates. */
  List<Event> events() {
    return observations.stream()
        .filter(o -> o.event() != null)
        .sorted(Comparator.comparingLong(this::middle)
            .thenComparingLong(Observation::days))
        .map(Observation::event)
        .map(Objects::requireNonNull)
        .toList();
  }

  private long middle(Observation observation) {
    long from = Math.max(observation.from().toEpochDay(), stretch.first().toEpochDay());
    long to = Math.min(observation.to().toEpochDay(), stretch.last().toEpochDay());
    return from + to;
  }

  Phase phase(@Nullable Draft before, @Nullable Draft after) {
    return new Phase(
        character(),
        begin(before),
        end(after),
        mean(),
        events(),
        others.stream()
            .sorted(Comparator.comparing(e -> Observation.from(e.statement().date())))
            .toList(),
        undated,
        turn,
        PhaseWords.of(this, before));
  }
}
