package entente.relation;

import entente.event.Sign;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.relation.Segmentation.Stretch;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes phases of events: the series, its silences, its stretches, and what stands in each. */
final class History {
  /** The same whatever the order in which documents came. */
  private static final Comparator<Observation> IN_TIME = Comparator.comparing(
          (Observation o) -> o.from())
      .thenComparing(o -> o.to())
      .thenComparing(Observation::id);

  private final List<Event> events;
  private final List<ToldTurn> turns;
  private final List<Observation> series;
  private final List<Silences.Gap> silences;
  private final List<Draft> drafts = new ArrayList<>();

  History(List<Event> events, List<ToldTurn> turns, Provenance provenance) {
    this.events = events;
    this.turns = turns;
    this.series = series(provenance);
    this.silences = Silences.of(series);
  }

  Phases phases() {
    draft();
    Set<String> counted = series.stream()
        .filter(o -> o.event() != null)
        .map(Observation::id)
        .collect(Collectors.toCollection(HashSet::new));
    events.stream().filter(e -> !isUndated(e) && !counted.contains(e.id())).forEach(this::beside);
    Narrative narrative = new Narrative(drafts);
    List<Event> rest = new ArrayList<>();
    for (Event event : events) {
      if (isUndated(event) || (drafts.isEmpty() && !counted.contains(event.id()))) {
        narrative.draft(event).ifPresentOrElse(d -> d.undated.add(event), () -> rest.add(event));
      }
    }
    Set<ToldTurn> used = new HashSet<>();
    new TurningPoints(drafts, turns, narrative).find(used);
    List<Phase> phases = withSilences(silences);
    return new Phases(
        phases, rest, turns.stream().filter(t -> !used.contains(t)).toList());
  }

  static boolean isUndated(Event event) {
    return event.statement().date().isUndated();
  }

  /** What moves the relationship: dated acts and ties, and dated sentences unless their statements are among these. */
  private List<Observation> series(Provenance provenance) {
    List<Observation> acts = events.stream()
        .filter(e -> !isUndated(e) && Acts.counts(e))
        .map(e -> Observation.of(e, provenance))
        .toList();
    Set<String> stated =
        acts.stream().flatMap(o -> ids(o.event())).collect(Collectors.toCollection(HashSet::new));
    Stream<Observation> told = turns.stream()
        .filter(t -> !t.date().isUndated() && t.sign() != Sign.ZERO)
        .filter(t -> t.statements().stream().noneMatch(stated::contains))
        .map(Observation::of);
    return Stream.concat(acts.stream(), told).sorted(IN_TIME).toList();
  }

  private static Stream<String> ids(Event event) {
    return event.reports().stream().map(r -> r.statement().id());
  }

  private void draft() {
    List<Observation> hints = Hints.of(turns, series);
    for (Stretch stretch : Segmentation.of(series, hints, silences)) {
      drafts.add(new Draft(stretch));
    }
    for (Observation observation : series) {
      drafts.stream()
          .filter(d -> d.share(observation) > 0)
          .min(Comparator.comparingDouble(d -> d.misfit(observation)))
          .orElseThrow()
          .observations
          .add(observation);
    }
    drafts.removeIf(d -> d.observations.isEmpty());
    unite();
    for (int i = 1; i < drafts.size(); i++) {
      drafts.get(i).afterSilence =
          !between(silences, drafts.get(i - 1), drafts.get(i)).isEmpty();
    }
  }

  /** What was parted only by a stretch that nothing fell into is one. */
  private void unite() {
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft here = drafts.get(i);
      Draft before = drafts.get(i - 1);
      boolean parted = !between(silences, before, here).isEmpty();
      if (!parted && here.stretch.level().equals(before.stretch.level())) {
        before.unite(here);
        drafts.remove(i);
      }
    }
  }

  /** What is dated and does not count is shown in the phase that it lies in, or nearest to. */
  private void beside(Event event) {
    drafts.stream()
        .min(Comparator.comparingLong(d -> d.distance(event)))
        .ifPresent(d -> d.others.add(event));
  }

  private List<Phase> withSilences(List<Silences.Gap> silences) {
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft before = i == 0 ? null : drafts.get(i - 1);
      Draft after = i + 1 == drafts.size() ? null : drafts.get(i + 1);
      Draft draft = drafts.get(i);
      if (before != null) {
        between(silences, before, draft).forEach(gap -> phases.add(silence(gap)));
      }
      phases.add(draft.phase(before, after != null && after.afterSilence ? null : after));
    }
    return phases;
  }

  private static List<Silences.Gap> between(
      List<Silences.Gap> silences, Draft before, Draft after) {
    return silences.stream()
        .filter(gap -> gap.first().isAfter(before.stretch.first())
            && gap.first().isBefore(after.stretch.first()))
        .toList();
  }

  private static Phase silence(Silences.Gap gap) {
    long months = ChronoUnit.MONTHS.between(gap.first(), gap.last().plusDays(1));
    return new Phase(
        Phase.Character.SILENCE,
        new Moment(gap.first(), gap.first()),
        new Moment(gap.last(), gap.last()),
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        null,
        PhaseWords.silence(months));
  }
}
