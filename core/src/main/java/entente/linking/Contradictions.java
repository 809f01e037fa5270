package entente.linking;

import entente.attribution.Modality;
import entente.event.Sign;
import entente.linking.Contradiction.Kind;
import entente.linking.Contradiction.Version;
import entente.statement.Attribution;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in what the reports of one event contradict each other. */
final class Contradictions {
  /** How far behind a report its article says that it was not believed, in characters from the end of the sentence. */
  private static final int DISBELIEVED_WITHIN = 200;

  private final List<Report> reports;

  private Contradictions(List<Report> reports) {
    this.reports = reports;
  }

  /** All contradictions between these reports; the others of their documents may tell of disbelief. */
  static List<Contradiction> of(List<Report> reports, Collection<Report> around) {
    Contradictions found = new Contradictions(reports);
    return Stream.of(
            found.happened(),
            found.dates(),
            found.sides(Statement::actor),
            found.sides(Statement::recipient),
            found.numbers(),
            found.disbelief(around))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Contradiction> contradiction(Kind kind, Map<String, List<Report>> versions) {
    return versions.size() < 2
        ? List.of()
        : List.of(new Contradiction(
            kind,
            versions.entrySet().stream()
                .map(e -> new Version(e.getKey(), e.getValue()))
                .toList()));
  }

  private static <T> Map<T, List<Report>> grouped(
      Collection<Report> reports, Function<Report, @Nullable T> key) {
    Map<T, List<Report>> groups = new LinkedHashMap<>();
    for (Report report : reports) {
      T value = key.apply(report);
      if (value != null) {
        groups.computeIfAbsent(value, k -> new ArrayList<>()).add(report);
      }
    }
    return groups;
  }

  private List<Contradiction> happened() {
    return contradiction(
        Kind.HAPPENED, grouped(reports, report -> switch (report.statement().modality()) {
          case ACTUAL, DENIED -> report.statement().modality().word();
          default -> null;
        }));
  }

  // ---- dates
  // ------------------------------------------------------------------------------------------------

  private List<Contradiction> dates() {
    Map<String, List<Report>> versions = grouped(reports, this::contestedDate);
    return contradiction(Kind.DATE, versions);
  }

  private @Nullable String contestedDate(Report report) {
    EventDate date = report.statement().date();
    boolean contested =
        reports.stream().anyMatch(other -> areApart(date, other.statement().date()));
    return contested ? words(date) : null;
  }

  private static boolean areApart(EventDate one, EventDate other) {
    return Times.gap(one.from(), other.to()) > 0 || Times.gap(other.from(), one.to()) > 0;
  }

  private static String words(EventDate date) {
    return date.from() != null && date.from().equals(date.to())
        ? date.from().toString()
        : Objects.toString(date.from(), "..") + "/" + Objects.toString(date.to(), "..");
  }

  // ---- sides
  // ------------------------------------------------------------------------------------------------

  private List<Contradiction> sides(Function<Statement, @Nullable Party> side) {
    Map<String, List<Report>> versions = new LinkedHashMap<>();
    for (Report report : reports) {
      Party party = side.apply(report.statement());
      boolean contested = party != null
          && reports.stream()
              .anyMatch(other -> areOthers(report.statement(), other.statement(), side));
      if (contested) {
        versions
            .computeIfAbsent(party.actor().name(), name -> new ArrayList<>())
            .add(report);
      }
    }
    return contradiction(Kind.ACTOR, versions);
  }

  /** What both do together may be told from either side. */
  private static boolean areOthers(
      Statement one, Statement other, Function<Statement, @Nullable Party> side) {
    Party left = side.apply(one);
    Party right = side.apply(other);
    if (left == null || right == null) {
      return false;
    }
    return !Comparing.isMutual(one)
        && Fit.of(Part.of(left, null), Part.of(right, null)) == Fit.OTHER;
  }

  // ---- numbers
  // ----------------------------------------------------------------------------------------------

  private List<Contradiction> numbers() {
    Set<String> units = new LinkedHashSet<>();
    reports.stream()
        .flatMap(report -> report.statement().quantities().stream())
        .filter(quantity -> quantity.unit() != null && quantity.value() != null)
        .forEach(quantity -> units.add(quantity.unit()));
    List<Contradiction> found = new ArrayList<>();
    for (String unit : units) {
      Map<String, List<Report>> versions =
          grouped(reports, report -> amount(report, unit).orElse(null));
      found.addAll(contradiction(Kind.NUMBER, versions));
    }
    return found;
  }

  private static Optional<String> amount(Report report, String unit) {
    return report.statement().quantities().stream()
        .filter(quantity -> unit.equals(quantity.unit()) && quantity.value() != null)
        .map(quantity -> plain(Objects.requireNonNull(quantity.value())) + " " + unit)
        .findFirst();
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  // ---- disbelief
  // --------------------------------------------------------------------------------------------

  private List<Contradiction> disbelief(Collection<Report> around) {
    List<Contradiction> found = new ArrayList<>();
    for (Report report : reports) {
      List<Report> doubts =
          around.stream().filter(doubt -> isDoubtOf(doubt, report)).toList();
      if (!doubts.isEmpty()) {
        found.add(new Contradiction(
            Kind.DISBELIEF,
            List.of(new Version("said", List.of(report)), new Version("not believed", doubts))));
      }
    }
    return found;
  }

  private static boolean isDoubtOf(Report doubt, Report report) {
    int end = report.statement().evidence().sentence().span().end();
    int begin = doubt.statement().evidence().trigger().span().begin();
    Attribution source = Origins.end(report);
    Party doubted = doubt.statement().recipient();
    return doubt.document().id().equals(report.document().id())
        && !doubt.statement().id().equals(report.statement().id())
        && begin >= report.statement().evidence().sentence().span().begin()
        && begin <= end + DISBELIEVED_WITHIN
        && doubt.statement().modality() == Modality.ACTUAL
        && doubt.statement().sign() == Sign.MINUS
        && Stems.isDoubt(doubt.statement().evidence().trigger().text())
        && source != null
        && doubted != null
        && doubted.actor().id().equals(source.actorId());
  }
}
