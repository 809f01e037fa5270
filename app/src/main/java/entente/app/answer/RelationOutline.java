package entente.app.answer;

import entente.actor.Actor;
import entente.app.library.Agents;
import entente.app.library.CountedRelation;
import entente.app.library.Library;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A relation in small.
 *
 * @param counts what is told of the two themselves
 * @param all how many events are told of the two with their members and agents
 * @param outlets how many outlets tell of them, those that only copy left out
 * @param origins how many sources independently tell of them, or null where there are too many reports to tell them apart
 *     in passing
 * @param phases the phases in order of time, silences among them; none where nothing is dated
 */
public record RelationOutline(
    CountedRelation counts, int all, int outlets, @Nullable Integer origins, List<Phase> phases) {
  /** With more reports than this, the sources are not told apart. */
  private static final int MOST_REPORTS = 400;

  /** Copies the list. */
  public RelationOutline {
    phases = List.copyOf(phases);
  }

  /** What the library tells of two actors, in small. */
  public static RelationOutline of(Library library, Agents agents, CountedRelation counts) {
    Actor one = counts.first();
    Actor other = counts.second();
    Relationship relationship = Relationship.Sides.of(agents, one, other).relationship();
    List<Report> reports = relationship.statements(library);
    Provenance provenance = Credits.of(library, Credits.toldTwice(reports));
    return new RelationOutline(
        counts,
        Event.of(reports).size(),
        outlets(library, reports),
        reports.size() > MOST_REPORTS
            ? null
            : Origins.of(reports, Credits.of(library, reports)).size(),
        relationship.phases(library, reports, provenance).phases());
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

  /** The last phase that anything is told of, in words: "Conflict, Jan 2020"; null where nothing is dated. */
  public @Nullable String now() {
    return phases.stream()
        .filter(phase -> !phase.isSilence())
        .reduce((earlier, later) -> later)
        .map(phase -> PhaseWords.name(phase) + ", " + PeriodWords.brief(phase))
        .orElse(null);
  }
}
