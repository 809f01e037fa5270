package entente.app.cli;

import entente.app.answer.Bonds;
import entente.app.answer.ContradictionWords;
import entente.app.answer.DateWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.linking.Corroboration;
import entente.linking.Event;
import entente.linking.Origin;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        .forEach(contradiction ->
            screen.paragraph(Look.PLAIN, INDENT, ContradictionWords.of(contradiction)));
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
