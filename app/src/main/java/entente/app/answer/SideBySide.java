package entente.app.answer;

import entente.linking.Comparison;
import entente.linking.Contradiction;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Report;
import entente.relation.Phase;
import entente.relation.Phases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two sources tell, row by row: what both tell stands in one row, what one tells alone has an empty place beside it.
 * Dated rows come in order of time, in sections, those without a date last.
 *
 * @param sections never empty ones
 */
public record SideBySide(List<Section> sections) {
  private static final String UNDATED = "No date given";
  private static final String BETWEEN = "Between these times";

  /**
   * Rows of one time.
   *
   * @param name the phase of the relation with its time, or the year
   * @param character what the phase is like, or null where none is asked for
   */
  public record Section(String name, Phase.@Nullable Character character, List<Row> rows) {
    /** Copies the list. */
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One event or tie.
   *
   * @param event with the reports of the two
   * @param first how the one tells it, or null
   * @param second how the other tells it, or null
   * @param differences in what the two differ
   * @param oneOrigin whether all that is told of it goes back to one
   */
  public record Row(
      Event event,
      @Nullable Telling first,
      @Nullable Telling second,
      List<Contradiction> differences,
      boolean oneOrigin) {
    /** Copies the list. */
    public Row {
      differences = List.copyOf(differences);
    }

    /** Whether both tell it. */
    public boolean isShared() {
      return first != null && second != null;
    }
  }

  /**
   * How one source tells an event.
   *
   * @param reports at least one
   * @param origins whose word these are
   */
  public record Telling(List<Report> reports, List<Origin> origins) {
    /** Copies the lists. */
    public Telling {
      reports = List.copyOf(reports);
      origins = List.copyOf(origins);
    }

    /** The report that tells it best. */
    public Report best() {
      return new Event("", reports).main();
    }
  }

  /** Copies the list. */
  public SideBySide {
    sections = List.copyOf(sections);
  }

  /** All rows of all sections. */
  public Stream<Row> rows() {
    return sections.stream().flatMap(section -> section.rows().stream());
  }

  /** Aligns what two sources tell; in the phases of a relation where these are given, else by years. */
  public static SideBySide of(SourceComparison told, @Nullable Phases phases) {
    List<Row> rows = ordered(rowsOf(told));
    List<Row> dated = rows.stream().filter(row -> !isUndated(row)).toList();
    List<Section> sections =
        new ArrayList<>(phases == null ? byYear(dated) : byPhase(dated, phases));
    add(sections, UNDATED, null, rows.stream().filter(SideBySide::isUndated).toList());
    return new SideBySide(sections);
  }

  private static boolean isUndated(Row row) {
    return row.event().statement().date().isUndated();
  }

  private static List<Row> rowsOf(SourceComparison told) {
    Comparison comparison = told.comparison();
    List<Row> rows = new ArrayList<>();
    comparison
        .both()
        .forEach(both -> rows.add(new Row(
            both.event(),
            telling(both.first(), both.origins()),
            telling(both.second(), both.origins()),
            both.differences(),
            both.isOneOrigin())));
    comparison
        .first()
        .forEach(alone -> rows.add(new Row(
            alone.event(), new Telling(alone.reports(), alone.origins()), null, List.of(), false)));
    comparison
        .second()
        .forEach(alone -> rows.add(new Row(
            alone.event(), null, new Telling(alone.reports(), alone.origins()), List.of(), false)));
    return rows;
  }

  /** Of the origins of both, those to which something that the one tells goes back. */
  private static Telling telling(List<Report> reports, List<Origin> origins) {
    return new Telling(
        reports,
        origins.stream()
            .filter(origin -> origin.reports().stream().anyMatch(reports::contains))
            .toList());
  }

  private static List<Row> ordered(List<Row> rows) {
    Map<Report, Row> byMain = new IdentityHashMap<>();
    rows.forEach(row -> byMain.put(row.event().main(), row));
    List<Report> mains = rows.stream().map(row -> row.event().main()).toList();
    return Chronology.ordered(mains).stream()
        .map(main -> Objects.requireNonNull(byMain.get(main)))
        .toList();
  }

  private static List<Section> byYear(List<Row> dated) {
    Map<Integer, List<Row>> years = new LinkedHashMap<>();
    dated.forEach(
        row -> years.computeIfAbsent(year(row), year -> new ArrayList<>()).add(row));
    return years.entrySet().stream()
        .map(year -> new Section("" + year.getKey(), null, year.getValue()))
        .toList();
  }

  private static int year(Row row) {
    LocalDate from = row.event().statement().date().from();
    LocalDate to = row.event().statement().date().to();
    return Objects.requireNonNull(from == null ? to : from).getYear();
  }

  private static List<Section> byPhase(List<Row> dated, Phases phases) {
    Map<String, Phase> phaseOf = new LinkedHashMap<>();
    for (Phase phase : phases.phases()) {
      Stream.concat(phase.events().stream(), phase.others().stream())
          .forEach(event -> phaseOf.put(event.id(), phase));
    }
    List<Section> sections = new ArrayList<>();
    for (Phase phase : phases.phases()) {
      List<Row> of =
          dated.stream().filter(row -> phaseOf.get(row.event().id()) == phase).toList();
      String name = PhaseWords.name(phase) + ", " + PeriodWords.brief(phase);
      add(sections, name, phase.character(), of);
    }
    add(
        sections,
        BETWEEN,
        null,
        dated.stream().filter(row -> !phaseOf.containsKey(row.event().id())).toList());
    return sections;
  }

  private static void add(
      List<Section> sections, String name, Phase.@Nullable Character character, List<Row> rows) {
    if (!rows.isEmpty()) {
      sections.add(new Section(name, character, rows));
    }
  }
}
