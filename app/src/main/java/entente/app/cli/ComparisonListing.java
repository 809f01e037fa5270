package entente.app.cli;

import entente.app.answer.Chronology;
import entente.app.answer.ContradictionWords;
import entente.app.answer.DateWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.linking.Comparison;
import entente.linking.Comparison.Shared;
import entente.linking.Comparison.Single;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Report;
import entente.statement.Statement;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what two sources tell, for people. */
final class ComparisonListing {
  private static final int INDENT = 2;
  private static final int DEEP = 4;

  private final Screen screen;
  private final String first;
  private final String second;

  ComparisonListing(Screen screen, String first, String second) {
    this.screen = screen;
    this.first = first;
    this.second = second;
  }

  void print(Comparison comparison) {
    screen.line(screen.in(Look.BOLD, first + " and " + second));
    screen.line(Phrases.count(comparison.both().size(), "event") + " told by both, "
        + comparison.first().size() + " only by " + first + ", "
        + comparison.second().size()
        + " only by " + second);
    printBoth(comparison.both());
    printAlone(first, comparison.first());
    printAlone(second, comparison.second());
  }

  private void printBoth(List<Shared> both) {
    if (both.isEmpty()) {
      screen.line();
      screen.line("Nothing that the one tells is told by the other.");
    }
    Map<Report, Shared> mains = new IdentityHashMap<>();
    both.forEach(shared -> mains.put(shared.event().main(), shared));
    List<Report> all = both.stream().map(shared -> shared.event().main()).toList();
    for (Statement.Kind kind : Statement.Kind.values()) {
      List<Report> ordered = ofKind(kind, all);
      if (!ordered.isEmpty()) {
        heading("Told by both" + ties(kind));
        ordered.stream().flatMap(main -> Stream.ofNullable(mains.get(main))).forEach(this::print);
      }
    }
  }

  private void print(Shared shared) {
    screen.line();
    screen.paragraph(Look.BOLD, 0, title(shared.event()));
    printTold(first, shared.first());
    printTold(second, shared.second());
    shared
        .differences()
        .forEach(difference -> screen.paragraph(
            Look.RED, INDENT, "They differ. " + ContradictionWords.of(difference)));
    screen.paragraph(Look.DIM, INDENT, whose(shared.origins()));
  }

  /** Of what happened, or of what stands, in order of time. */
  private static List<Report> ofKind(Statement.Kind kind, Collection<Report> mains) {
    return Chronology.ordered(
        mains.stream().filter(main -> main.statement().kind() == kind).toList());
  }

  private static String ties(Statement.Kind kind) {
    return kind == Statement.Kind.TIE ? ": standing ties" : "";
  }

  private void heading(String words) {
    screen.line();
    screen.line(screen.in(Look.BOLD, words));
  }

  private static String title(Event event) {
    return DateWords.of(event.statement().date()) + "  " + Phrases.sign(event.statement()) + "  "
        + Phrases.headline(event.statement()) + "  [" + event.id() + "]";
  }

  private void printTold(String source, List<Report> reports) {
    screen.line(" ".repeat(INDENT) + source);
    for (Report report : reports) {
      String chain = Phrases.sources(report.statement().attribution());
      screen.paragraph(
          Look.PLAIN, DEEP, "“" + report.statement().evidence().sentence().text() + "”");
      screen.paragraph(
          Look.DIM,
          DEEP,
          (chain.isEmpty() ? "" : chain + " · ")
              + DateWords.of(report.statement().date()) + " · "
              + report.statement().modality().word() + " · id" + Screen.HELD
              + report.statement().id());
    }
  }

  private static String whose(Collection<Origin> origins) {
    String names = origins.stream().map(Origin::name).collect(Collectors.joining("; "));
    return origins.size() == 1 ? "One origin: " + names : "Origins: " + names;
  }

  private void printAlone(String source, List<Single> told) {
    Map<String, Single> mains = new LinkedHashMap<>();
    told.forEach(single -> mains.put(single.event().main().statement().id(), single));
    StatementListing listing = new StatementListing(
        screen, report -> List.of(word(mains.get(report.statement().id()))));
    List<Report> all = told.stream().map(single -> single.event().main()).toList();
    for (Statement.Kind kind : Statement.Kind.values()) {
      List<Report> ordered = ofKind(kind, all);
      if (!ordered.isEmpty()) {
        heading("Only " + source + ties(kind));
        listing.print(ordered);
      }
    }
  }

  private static String word(@Nullable Single single) {
    return single == null
        ? ""
        : "word of "
            + single.origins().stream().map(Origin::name).collect(Collectors.joining("; "));
  }
}
