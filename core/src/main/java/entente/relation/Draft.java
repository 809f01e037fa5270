package entente.relation;

import entente.event.Sign;
import entente.linking.Event;
import entente.relation.Segmentation.Stretch;
import entente.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A phase in the making. */
final class Draft {
  Stretch stretch;
  final List<Observation> observations = new ArrayList<>();
  final List<Event> others = new ArrayList<>();
  final List<Event> undated = new ArrayList<>();

  @Nullable
  TurningPoint turn;

  boolean afterSilence;

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
    LocalDate to =
        Observation.to(event.statement().date(), event.main().document().published());
    long before = stretch.first().toEpochDay() - to.toEpochDay();
    long after = from.toEpochDay() - stretch.last().toEpochDay();
    return Math.max(0, Math.max(before, after));
  }

  /** The mean score, by how sure each is and how much it counts. */
  double mean() {
    double all = observations.stream().mapToDouble(Draft::weight).sum();
    return observations.stream().mapToDouble(o -> o.score() * weight(o)).sum() / all;
  }

  private static double weight(Observation observation) {
    return observation.sureness() * observation.weight();
  }

  /** Its character, by the share of what is good. */
  Phase.Character character() {
    return character(List.of());
  }

  /** Its character by all acts that are told of it, undated ones included, which move no boundary. */
  private Phase.Character told() {
    return character(undated.stream()
        .filter(e -> e.statement().kind() == Statement.Kind.EVENT && Acts.counts(e))
        .toList());
  }

  private Phase.Character character(List<Event> besides) {
    double all = 0;
    double plus = 0;
    for (Observation observation : observations) {
      all += weight(observation);
      plus += observation.score() > 0 ? weight(observation) : 0;
    }
    for (Event event : besides) {
      double weight = event.statement().confidence();
      all += weight;
      plus += Acts.score(event.statement()) > 0 ? weight : 0;
    }
    return Phase.Character.of(plus / all);
  }

  /**
   * Whether it is better or worse than the phase before it; where they are not to be compared, because a silence or nothing lies before it, and
   * where they differ in character, whether it is good or bad by itself.
   */
  Sign direction(@Nullable Draft before) {
    boolean alike = before != null && !afterSilence && before.character() == character();
    if (before != null && (alike || character() == Phase.Character.MIXED)) {
      return Sign.of(mean() - before.mean());
    }
    return own();
  }

  /** Whether it is good or bad, or both. */
  Sign own() {
    return switch (character()) {
      case COOPERATION -> Sign.PLUS;
      case CONFLICT -> Sign.MINUS;
      case MIXED, SILENCE -> Sign.ZERO;
    };
  }

  /** When the first of it fell: not before the first possible day of what ends the phase before it. */
  Moment begin(@Nullable Draft before) {
    LocalDate earliest = least(Observation::toldFrom);
    LocalDate latest = least(Observation::toldTo);
    LocalDate limit =
        before == null || afterSilence ? null : before.greatest(Observation::toldFrom);
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      // Something that has no beginning in the text was before all that has one.
      earliest = null;
      if (limit != null) {
        earliest = limit.isAfter(latest) ? latest : limit;
      }
      return new Moment(earliest, latest);
    }
    if (earliest != null && limit != null && limit.isAfter(earliest)) {
      earliest = latest != null && limit.isAfter(latest) ? latest : limit;
    }
    // "By 1983" beside "after 1984": the first of it fell by 1983, and the text leaves open since
    // when.
    boolean open = earliest != null && latest != null && earliest.isAfter(latest);
    return new Moment(open ? null : earliest, latest);
  }

  /** When the last of it fell: not after the last possible day of what begins the phase after it. */
  Moment end(@Nullable Draft after) {
    LocalDate earliest = greatest(Observation::toldFrom);
    LocalDate latest = greatest(Observation::toldTo);
    // Something that has no end in the text may have been later than all that has one.
    boolean open = observations.stream().anyMatch(o -> o.toldTo() == null)
        && (latest == null || (earliest != null && earliest.isAfter(latest)));
    LocalDate limit = after == null ? null : after.least(Observation::toldTo);
    if (limit != null && (open || latest == null || limit.isBefore(latest))) {
      return new Moment(earliest, earliest != null && limit.isBefore(earliest) ? earliest : limit);
    }
    return new Moment(earliest, open ? null : latest);
  }

  private @Nullable LocalDate least(Function<Observation, @Nullable LocalDate> day) {
    return observations.stream()
        .map(day)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private @Nullable LocalDate greatest(Function<Observation, @Nullable LocalDate> day) {
    return observations.stream()
        .map(day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The events that count, in order of time as far as this phase narrows their dates. */
  List<Event> events() {
    return observations.stream()
        .filter(o -> o.event() != null)
        .sorted(Comparator.comparingLong(this::middle).thenComparingLong(Observation::days))
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
        told(),
        begin(before),
        end(after),
        mean(),
        PhaseWords.sources(this),
        events(),
        others.stream()
            .sorted(Comparator.comparing(e -> Observation.from(e.statement().date())))
            .toList(),
        undated,
        turn,
        PhaseWords.of(this, before));
  }
}
