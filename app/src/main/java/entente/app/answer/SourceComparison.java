package entente.app.answer;

import entente.app.library.Library;
import entente.linking.Comparison;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What two sources tell, of everything or of two actors alone.
 *
 * @param one the one source
 * @param other the other
 * @param comparison what they tell
 */
public record SourceComparison(ChosenSource one, ChosenSource other, Comparison comparison) {

  /** Of everything that the sources of these names tell; refuses two names of one source. */
  public static SourceComparison of(Library library, String first, String second) {
    return of(library, first, second, report -> true);
  }

  /**
   * Of what passed between two actors alone: a source that tells of it and names somebody else, "an old foe", tells of it
   * all the same.
   */
  public static SourceComparison of(
      Library library, String first, String second, RelationHistory between) {
    Set<String> told =
        between.statements().stream().map(SourceComparison::event).collect(Collectors.toSet());
    return of(library, first, second, report -> told.contains(event(report)));
  }

  private static String event(Report report) {
    return Objects.requireNonNullElseGet(report.event(), () -> key(report));
  }

  private static SourceComparison of(
      Library library, String first, String second, Predicate<Report> wanted) {
    ChosenSource one = ChosenSource.of(library, first);
    ChosenSource other = other(library, one, first, second);
    Map<String, Report> reports = new LinkedHashMap<>();
    List<Report> all = new ArrayList<>(library.statements(one.filter()));
    all.addAll(library.statements(other.filter()));
    all.stream()
        .filter(one.tells().or(other.tells()))
        .filter(wanted)
        .forEach(report -> reports.putIfAbsent(key(report), report));
    Provenance credits = Credits.of(library, reports.values());
    Comparison comparison =
        Comparison.of(Event.of(reports.values()), one.tells(), other.tells(), credits);
    return new SourceComparison(one, other, comparison);
  }

  private static ChosenSource other(
      Library library, ChosenSource one, String first, String second) {
    ChosenSource other = ChosenSource.of(library, second);
    if (one.kind().equals(other.kind()) && one.name().equals(other.name())) {
      throw new UsageException("\"" + first + "\" and \"" + second + "\" are both " + one.name()
          + ". Name two sources.");
    }
    return other;
  }

  private static String key(Report report) {
    return report.document().number() + " " + report.statement().id();
  }
}
