package entente.app.answer;

import entente.app.library.Agents;
import entente.app.library.CountedRelation;
import entente.app.library.Library;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A relation in small. Holds none of the reports that it was made from: a library has thousands of relations.
 *
 * @param counts what is told of the two themselves
 * @param all how many events are told of the two with their members and agents
 * @param outlets how many outlets tell of them, those that only copy left out
 * @param origins how many sources independently tell of them, or null where there are too many reports to tell them apart
 *     in passing
 * @param now the last phase that anything is told of, in words: "Conflict, Jan 2020"; null where nothing is dated
 * @param stretches the phases in order of time, silences among them; none where nothing is dated
 */
public record RelationOutline(
    CountedRelation counts,
    int all,
    int outlets,
    @Nullable Integer origins,
    @Nullable String now,
    List<Stretch> stretches) {
  /** With more reports than this, the sources are not told apart. */
  private static final int MOST_REPORTS = 400;

  /**
   * A phase in small.
   *
   * @param character what it is like
   * @param from the first day that it may have begun
   * @param to the last day that it may have ended
   * @param cooperation how strong what is cooperative in it is in the mean, from 0 to 10
   * @param conflict how strong what is conflictual in it is in the mean, from 0 to 10
   * @param turned whether something is told to have opened it
   */
  public record Stretch(
      Phase.Character character,
      LocalDate from,
      LocalDate to,
      double cooperation,
      double conflict,
      boolean turned) {
    private static Stretch of(Phase phase) {
      return new Stretch(
          phase.character(),
          phase.begin().first(),
          phase.end().last(),
          Strength.ofCooperation(phase),
          Strength.ofConflict(phase),
          phase.turn() != null);
    }
  }

  /** Copies the list. */
  public RelationOutline {
    stretches = List.copyOf(stretches);
  }

  /** What the library tells of two actors, in small. */
  public static RelationOutline of(Library library, Agents agents, CountedRelation counts) {
    Relationship relationship =
        Relationship.Sides.of(agents, counts.first(), counts.second()).relationship();
    List<Report> reports = relationship.statements(library);
    Provenance provenance = Credits.of(library, Credits.toldTwice(reports));
    List<Phase> phases = relationship.phases(library, reports, provenance).phases();
    return new RelationOutline(
        counts,
        Event.of(reports).size(),
        outlets(library, reports),
        reports.size() > MOST_REPORTS
            ? null
            : Origins.of(reports, Credits.of(library, reports)).size(),
        now(phases),
        phases.stream().map(Stretch::of).toList());
  }

  private static @Nullable String now(List<Phase> phases) {
    return phases.stream()
        .filter(phase -> !phase.isSilence())
        .reduce((earlier, later) -> later)
        .map(phase -> PhaseWords.name(phase) + ", " + PeriodWords.brief(phase))
        .orElse(null);
  }

  private static int outlets(Library library, List<Report> reports) {
    var copies = library.copies();
    Set<String> all = reports.stream()
        .map(Report::document)
        .filter(document -> !isLaterCopy(copies.get(document.number()), document.id()))
        .map(DocumentWords::outlet)
        .collect(Collectors.toSet());
    return all.size();
  }

  private static boolean isLaterCopy(@Nullable String origin, String id) {
    return origin != null && !origin.equals(id);
  }
}
