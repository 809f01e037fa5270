package entente.app.answer;

import entente.app.dossier.Dossier;
import entente.app.dossier.Dossier.Alone;
import entente.app.dossier.Dossier.Contradicted;
import entente.app.dossier.Dossier.Corroborated;
import entente.app.dossier.Dossier.Entry;
import entente.app.dossier.Dossier.Interval;
import entente.app.dossier.Dossier.Line;
import entente.app.dossier.Dossier.Part;
import entente.app.dossier.Dossier.Piece;
import entente.app.dossier.Dossier.Told;
import entente.app.dossier.Dossier.Turn;
import entente.app.library.Library;
import entente.attribution.Modality;
import entente.linking.Contradiction;
import entente.linking.Corroboration;
import entente.linking.DocumentHeader;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phase;
import entente.relation.Phases;
import entente.relation.ToldTurn;
import entente.relation.TurningPoint;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what a library tells of two actors, in words. */
public final class DossierComposer {
  private final Library library;
  private final Relationship.Sides sides;
  private final @Nullable LocalDate made;
  private final Relationship relationship;
  private final Citing citing = new Citing();
  private final Map<String, Corroboration> corroborations = new LinkedHashMap<>();

  public DossierComposer(Library library, Relationship.Sides sides, @Nullable LocalDate made) {
    this.library = library;
    this.sides = sides;
    this.made = made;
    this.relationship = new Relationship(sides.left(), sides.right());
  }

  public Dossier dossier() {
    List<Report> reports = relationship.statements(library);
    Provenance provenance = Credits.of(library, reports);
    Phases phases = relationship.phases(library, reports, provenance);
    corroborate(reports, provenance);
    List<Part> parts = phases.phases().stream().map(this::part).toList();
    List<Entry> rest = entries(phases.rest());
    List<Event> events = Event.of(reports);
    return new Dossier(
        sides.left().actor().name(),
        sides.right().actor().name(),
        made,
        new RelationHistory(
                sides.left().actor(), sides.right().actor(), relationship, reports, provenance)
            .summary(),
        deck(phases.phases()),
        parts,
        rest,
        new ThirdParties(library, sides, citing).neighbours(),
        corroborated(events),
        alone(events),
        contradictions(events),
        citing.sources(library.copies()));
  }

  private void corroborate(List<Report> reports, Provenance provenance) {
    Doubts doubts = Doubts.of(library, reports);
    for (Event event : Event.of(reports)) {
      corroborations.put(event.id(), Corroboration.of(event, provenance, doubts.around(event)));
    }
  }

  private Corroboration corroboration(Event event) {
    return corroborations.computeIfAbsent(
        event.id(), id -> Corroboration.of(event, Provenance.UNKNOWN));
  }

  // ---- phases
  // ------------------------------------------------------------------------------------------------

  private static List<Piece> deck(List<Phase> phases) {
    return phases.stream()
        .filter(phase -> !phase.isSilence())
        .map(phase ->
            new Piece(phase.character().word(), PeriodWords.brief(phase), character(phase)))
        .toList();
  }

  private static Dossier.Tone character(Phase phase) {
    return Dossier.Tone.valueOf(phase.character().name());
  }

  private Part part(Phase phase) {
    TurningPoint turn = phase.turn();
    List<Event> dated =
        Stream.concat(phase.events().stream(), phase.others().stream()).toList();
    return new Part(
        PeriodWords.brief(phase),
        PhaseWords.name(phase),
        character(phase),
        phase.words(),
        PeriodWords.uncertainty(phase),
        phase.begin().first(),
        phase.end().last(),
        Strength.ofCooperation(phase),
        Strength.ofConflict(phase),
        turn == null ? null : turn(turn),
        entries(dated),
        entries(phase.undated()));
  }

  private Turn turn(TurningPoint turn) {
    Event event = turn.event();
    List<Told> told = turn.told().stream().map(DossierComposer::told).toList();
    List<String> why = turn.why().stream().map(this::why).toList();
    return event == null
        ? new Turn("“" + turn.told().get(0).words() + "”", "", false, List.of(), told, why)
        : new Turn(
            Phrases.headline(event.statement()),
            DateWords.of(event.statement().date()),
            isDay(event.statement().date()),
            citing.of(event),
            told,
            why);
  }

  private static boolean isDay(EventDate date) {
    return date.from() != null && date.from().equals(date.to());
  }

  private static Told told(ToldTurn told) {
    return new Told(told.text(), DocumentWords.sentence(told));
  }

  private String why(Statement.Link link) {
    String how = link.relation() == Statement.Relation.BECAUSE ? "because of " : "in response to ";
    return how
        + library.event(link.to()).map(e -> Phrases.headline(e.statement())).orElse(link.to());
  }

  // ---- events
  // ------------------------------------------------------------------------------------------------

  private List<Entry> entries(List<Event> events) {
    return events.stream().map(this::entry).toList();
  }

  private Entry entry(Event event) {
    Statement statement = event.statement();
    EventDate date = statement.date();
    return new Entry(
        DateWords.of(date),
        new Interval(date.from(), date.to(), date.extent() == EventDate.Extent.THROUGHOUT),
        Phrases.sign(statement),
        Phrases.headline(statement),
        isReal(statement),
        statement.modality() == Modality.DENIED,
        Citing.quote(event.main()),
        citing.letters(event),
        corroboration(event).origins().size(),
        String.join("; ", relationship.paths(event.main())),
        citing.of(event));
  }

  /** What was threatened or demanded is ahead, but the threat and the demand were made. */
  private static boolean isReal(Statement statement) {
    return statement.modality() == Modality.ACTUAL
        || !Phrases.headline(statement).endsWith(")");
  }

  // ---- sources
  // -----------------------------------------------------------------------------------------------

  private List<Corroborated> corroborated(List<Event> events) {
    return events.stream()
        .filter(event -> corroboration(event).origins().size() > 1)
        .map(this::corroborated)
        .sorted(Comparator.comparing(told -> told.citations().get(0)))
        .toList();
  }

  private Corroborated corroborated(Event event) {
    Corroboration told = corroboration(event);
    String counts = Phrases.count(told.reports().size(), "report") + ", "
        + Phrases.count(told.outlets().size(), "outlet") + ", "
        + Phrases.count(told.origins().size(), "independent origin");
    return new Corroborated(
        Phrases.headline(event.statement()),
        DateWords.of(event.statement().date()),
        counts,
        Citing.list(told.origins().stream().map(DossierComposer::name).toList()),
        citing.of(event));
  }

  private static String name(Origin origin) {
    return origin.kind() == Origin.Kind.OUTLET ? origin.name() + " itself" : origin.name();
  }

  private List<Alone> alone(List<Event> events) {
    Map<Long, List<Line>> lines = new LinkedHashMap<>();
    Map<Long, DocumentHeader> documents = new LinkedHashMap<>();
    for (Event event : events) {
      if (event.reports().stream().map(r -> r.document().number()).distinct().count() == 1) {
        documents.putIfAbsent(event.main().document().number(), event.main().document());
        lines
            .computeIfAbsent(event.main().document().number(), key -> new ArrayList<>())
            .add(line(event));
      }
    }
    return documents.values().stream()
        .map(d -> new Alone(citing.letter(d), name(d), lines.getOrDefault(d.number(), List.of())))
        .sorted(Comparator.comparing((Alone a) -> a.letter().length()).thenComparing(Alone::letter))
        .toList();
  }

  private static String name(DocumentHeader document) {
    return document.outlet() == null ? document.id() : document.outlet();
  }

  private Line line(Event event) {
    return new Line(
        Phrases.headline(event.statement()),
        DateWords.of(event.statement().date()),
        citing.of(event.main()));
  }

  private List<Contradicted> contradictions(List<Event> events) {
    List<Contradicted> found = new ArrayList<>();
    for (Event event : events) {
      for (Contradiction contradiction : corroboration(event).contradictions()) {
        found.add(new Contradicted(
            Phrases.headline(event.statement()),
            ContradictionWords.of(contradiction),
            contradiction.versions().stream()
                .flatMap(version -> version.reports().stream())
                .map(citing::of)
                .distinct()
                .toList()));
      }
    }
    return found;
  }
}
