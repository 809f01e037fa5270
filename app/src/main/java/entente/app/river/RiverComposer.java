package entente.app.river;

import entente.app.answer.ContradictionWords;
import entente.app.answer.DateWords;
import entente.app.answer.Deck;
import entente.app.answer.DocumentWords;
import entente.app.answer.Doubts;
import entente.app.answer.OwnWords;
import entente.app.answer.Phrases;
import entente.app.answer.RelationHistory;
import entente.app.answer.WholeEvents;
import entente.app.library.Library;
import entente.app.river.Band.Told;
import entente.app.river.Band.Turn;
import entente.app.river.Placed.Place;
import entente.linking.Contradiction;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Chain;
import entente.relation.Chains;
import entente.relation.Phase;
import entente.relation.Phases;
import entente.relation.Step;
import entente.relation.ToldTurn;
import entente.relation.TurningPoint;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes rivers. */
public final class RiverComposer {
  /** Harm is held to answer harm at most so many days before, as the command "chain" does. */
  private static final int ANSWERED_WITHIN = 14;

  private final Library library;
  private final RelationHistory history;
  private final List<Event> events;
  private final Doubts doubts;
  private final WholeEvents whole;
  private final Provenance provenance;
  private final List<Band> bands = new ArrayList<>();
  private final Map<String, Integer> phaseOf = new HashMap<>();
  private final Map<String, List<Differing>> contradictions = new LinkedHashMap<>();
  private final Map<String, String> eventOf = new HashMap<>();

  private RiverComposer(Library library, RelationHistory history) {
    this.library = library;
    this.history = history;
    this.events = Event.of(history.statements());
    this.doubts = Doubts.of(library, history.statements());
    this.whole = WholeEvents.of(library, events);
    this.provenance = whole.provenance(library);
    events.forEach(event ->
        event.reports().forEach(report -> eventOf.put(report.statement().id(), event.id())));
  }

  /** The river of a history. */
  public static River of(Library library, RelationHistory history) {
    return new RiverComposer(library, history).river();
  }

  private River river() {
    Phases phases = history.phases(library);
    phases.phases().forEach(this::band);
    SourceLetters letters = new SourceLetters(whole.all(), provenance, library.copies());
    Marks marks = new Marks(letters, whole::of, this::told, answers());
    List<Placed> placed = placed(marks);
    return new River(
        history.one(),
        history.other(),
        history.title(),
        history.summary(),
        Deck.of(phases.phases()),
        days(true).min(Comparator.naturalOrder()).orElse(null),
        days(false).max(Comparator.naturalOrder()).orElse(null),
        published(),
        letters.sources(),
        types(),
        bands,
        placed,
        contradictions);
  }

  private Stream<LocalDate> days(boolean first) {
    return events.stream()
        .map(e -> e.statement().date())
        .flatMap(date -> first
            ? Stream.ofNullable(date.from() != null ? date.from() : date.to())
            : Stream.ofNullable(date.to() != null ? date.to() : date.from()));
  }

  private @Nullable LocalDate published() {
    return history.statements().stream()
        .map(r -> Optional.ofNullable(r.document().published()))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private Map<String, Integer> types() {
    Map<String, Integer> counts = new TreeMap<>();
    events.forEach(e -> counts.merge(e.statement().type(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
        .collect(Collectors.toMap(
            Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  // ---- who says so, what it answers

  private Marks.Told told(Event part) {
    Event event = whole.of(part);
    List<Report> around = doubts.around(event);
    if (event.reports().size() == 1 && around.isEmpty()) {
      return Marks.Told.ALONE;
    }
    Corroboration told = Corroboration.of(event, provenance, around);
    if (!told.contradictions().isEmpty()) {
      contradictions.put(
          event.id(),
          told.contradictions().stream().map(c -> differing(event, c)).toList());
    }
    return new Marks.Told(told.origins().size(), !told.contradictions().isEmpty());
  }

  private Differing differing(Event event, Contradiction contradiction) {
    List<String> against = contradiction.versions().stream()
        .flatMap(version -> version.reports().stream())
        .map(report -> eventOf.get(report.statement().id()))
        .filter(id -> id != null && !id.equals(event.id()))
        .distinct()
        .toList();
    return new Differing(ContradictionWords.of(contradiction), against);
  }

  private Map<String, List<String>> answers() {
    Map<String, List<String>> answers = new HashMap<>();
    for (Chain chain : Chains.between(events, history.relationship().sides(), ANSWERED_WITHIN)) {
      for (Step step : chain.steps()) {
        answers.put(
            step.event().id(),
            step.answers().stream().map(answer -> answer.to().id()).toList());
      }
    }
    return answers;
  }

  // ---- phases

  private void band(Phase phase) {
    int number = bands.size();
    Stream.of(phase.events(), phase.others(), phase.undated())
        .flatMap(List::stream)
        .forEach(event -> phaseOf.put(event.id(), number));
    TurningPoint turn = phase.turn();
    bands.add(new Band("p" + (number + 1), phase, turn == null ? null : turn(turn)));
  }

  private Turn turn(TurningPoint turn) {
    Event event = turn.event();
    List<Told> told = turn.told().stream().map(RiverComposer::told).toList();
    List<String> why = turn.why().stream().map(this::why).toList();
    if (event == null) {
      ToldTurn first = turn.told().get(0);
      String when = first.date().isUndated() ? "" : DateWords.of(first.date());
      return new Turn("“" + first.words() + "”", null, when, isDay(first.date()), null, told, why);
    }
    EventDate date = event.statement().date();
    return new Turn(
        Phrases.headline(event.statement()),
        OwnWords.of(event.statement()),
        DateWords.of(date),
        isDay(date),
        event.id(),
        told,
        why);
  }

  private static boolean isDay(EventDate date) {
    return date.from() != null && date.from().equals(date.to());
  }

  private static Told told(ToldTurn told) {
    return new Told(told.text(), told.words(), told.document().id(), DocumentWords.sentence(told));
  }

  private String why(Statement.Link link) {
    String how = link.relation() == Statement.Relation.BECAUSE ? "because of " : "in response to ";
    return how
        + library.event(link.to()).map(e -> Phrases.headline(e.statement())).orElse(link.to());
  }

  // ---- places

  private List<Placed> placed(Marks marks) {
    Ahead ahead = Ahead.of(history.statements());
    List<Placed> dated = new ArrayList<>();
    List<Placed> others = new ArrayList<>();
    for (Event event : events) {
      boolean undated = event.statement().date().isUndated();
      Place place = ahead.holds(event) ? Place.AHEAD : undated ? Place.UNDATED : Place.DATED;
      int number = undated ? others.size() + 1 : 0;
      (undated ? others : dated)
          .add(new Placed(marks.of(event), place, number, phase(event), turning(event)));
    }
    dated.sort(Comparator.comparing((Placed p) -> Objects.requireNonNull(p.start())));
    return Stream.concat(dated.stream(), others.stream()).toList();
  }

  private int phase(Event event) {
    return phaseOf.getOrDefault(event.id(), -1);
  }

  private boolean turning(Event event) {
    return bands.stream()
        .anyMatch(band -> band.turn() != null && event.id().equals(band.turn().event()));
  }
}
