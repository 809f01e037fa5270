package entente.app.cli;

import entente.app.cli.Screen.Look;
import entente.linking.Comparison;
import entente.linking.Comparison.Shared;
import entente.linking.Comparison.Single;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Report;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
      return;
    }
    heading("Told by both");
    Map<Report, Shared> mains = new LinkedHashMap<>();
    both.forEach(shared -> mains.put(shared.event().main(), shared));
    for (Report main : History.ordered(List.copyOf(mains.keySet()))) {
      Shared shared = mains.get(main);
      screen.line();
      screen.paragraph(Look.BOLD, 0, title(shared.event()));
      printTold(first, shared.first());
      printTold(second, shared.second());
      shared
          .differences()
          .forEach(difference ->
              screen.paragraph(Look.RED, INDENT, "They differ. " + EventListing.words(difference)));
      screen.paragraph(Look.DIM, INDENT, whose(shared.origins()));
    }
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
    if (told.isEmpty()) {
      return;
    }
    heading("Only " + source);
    Map<String, Single> mains = new LinkedHashMap<>();
    told.forEach(single -> mains.put(single.event().main().statement().id(), single));
    List<Report> ordered =
        History.ordered(told.stream().map(single -> single.event().main()).toList());
    new StatementListing(
            screen,
            report -> List.of("word of "
                + mains.get(report.statement().id()).origins().stream()
                    .map(Origin::name)
                    .collect(Collectors.joining("; "))))
        .print(ordered);
  }
}
