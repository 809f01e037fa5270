package entente.app.cli;

import entente.app.cli.Screen.Look;
import entente.linking.Contradiction;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Origin;
import entente.linking.Report;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints an event for people: its reports by origin, the contradictions, and why they are one. */
final class EventListing {
  private static final int INDENT = 2;

  private final Screen screen;

  EventListing(Screen screen) {
    this.screen = screen;
  }

  void print(Event event, Corroboration corroboration) {
    screen.line(screen.in(Look.BOLD, Phrases.headline(event.statement())) + "  "
        + DateWords.of(event.statement().date()) + "  event " + event.id());
    screen.line(summary(corroboration));
    for (Origin origin : corroboration.origins()) {
      screen.line();
      screen.line(screen.in(Look.BOLD, heading(origin)));
      new StatementListing(screen, report -> List.of()).print(origin.reports());
    }
    printContradictions(corroboration);
    printBonds(event);
  }

  private static String summary(Corroboration corroboration) {
    return Phrases.count(corroboration.reports().size(), "report") + ", "
        + Phrases.count(corroboration.outlets().size(), "outlet") + ", "
        + Phrases.count(corroboration.origins().size(), "independent origin")
        + (corroboration.reports().size() == 1 ? ": nothing else in the library reports it" : "");
  }

  private static String heading(Origin origin) {
    String kind = switch (origin.kind()) {
      case SOURCE -> "Says ";
      case AGENCY -> "Credited to ";
      case OUTLET -> "In its own name ";
    };
    int documents = (int) origin.reports().stream()
        .map(report -> report.document().id())
        .distinct()
        .count();
    return kind
        + origin.name()
        + (documents > 1 ? " (one origin in " + Phrases.count(documents, "document") + ")" : "");
  }

  // ---- contradictions
  // ----------------------------------------------------------------------------------------

  private void printContradictions(Corroboration corroboration) {
    if (corroboration.contradictions().isEmpty()) {
      return;
    }
    screen.line();
    screen.line(screen.in(Look.BOLD, "Where they contradict each other"));
    corroboration
        .contradictions()
        .forEach(contradiction -> screen.paragraph(Look.PLAIN, INDENT, words(contradiction)));
  }

  /** "The date: 3 January 2020 (The Courier) against 4 January 2020 (The Herald)". */
  static String words(Contradiction contradiction) {
    String in = switch (contradiction.kind()) {
      case HAPPENED -> "Whether it happened: ";
      case DATE -> "The date: ";
      case ACTOR -> "Who: ";
      case NUMBER -> "The number: ";
      case DISBELIEF -> "Belief: ";
    };
    return in
        + contradiction.versions().stream()
            .map(version -> what(contradiction, version) + " (" + who(version.reports()) + ")")
            .collect(Collectors.joining(" against "));
  }

  private static String what(Contradiction contradiction, Contradiction.Version version) {
    return contradiction.kind() == Contradiction.Kind.DATE
        ? DateWords.of(version.reports().get(0).statement().date())
        : version.what();
  }

  private static String who(List<Report> reports) {
    Set<String> names = new LinkedHashSet<>();
    for (Report report : reports) {
      String chain = Phrases.sources(report.statement().attribution());
      String outlet = report.document().outlet();
      String paper = Screen.oneLine(outlet == null ? report.document().id() : outlet);
      names.add(chain.isEmpty() ? paper : paper + " ← " + chain);
    }
    return String.join("; ", names);
  }

  // ---- why
  // ---------------------------------------------------------------------------------------------------

  private void printBonds(Event event) {
    List<Bonds.Bond> bonds = new Bonds().of(event);
    if (bonds.isEmpty()) {
      return;
    }
    screen.line();
    screen.line(screen.in(Look.BOLD, "Why they are held to tell the same"));
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Bonds.Bond bond : bonds) {
      String as = " as " + bond.other().statement().id() + ": " + why(bond);
      told.computeIfAbsent(as, key -> new ArrayList<>())
          .add(bond.one().statement().id());
    }
    told.forEach((as, ids) -> screen.paragraph(Look.PLAIN, INDENT, String.join(", ", ids) + as));
  }

  private static String why(Bonds.Bond bond) {
    if (bond.one().statement().kind() == Statement.Kind.TIE) {
      return "the same tie between the same two, at times that can be one";
    }
    return bond.likeness().same() && !bond.likeness().points().isEmpty()
        ? Bonds.words(bond.likeness())
        : "by what both have in common with the others";
  }
}
