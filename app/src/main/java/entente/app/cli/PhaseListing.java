package entente.app.cli;

import entente.app.answer.DocumentWords;
import entente.app.answer.PeriodWords;
import entente.app.cli.Screen.Look;
import entente.linking.Event;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.relation.Phase;
import entente.relation.ToldTurn;
import entente.relation.TurningPoint;
import entente.statement.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints phases with what they rest on: the turning point, the events, and what stands by them undated. */
final class PhaseListing {
  private final Screen screen;
  private final StatementListing listing;

  PhaseListing(Screen screen, Function<Report, List<String>> paths, Provenance provenance) {
    this.screen = screen;
    this.listing = new StatementListing(screen, paths, provenance);
  }

  static Look look(Phase phase) {
    return switch (phase.character()) {
      case COOPERATION -> Look.GREEN;
      case CONFLICT -> Look.RED;
      case MIXED -> Look.BOLD;
      case SILENCE -> Look.DIM;
    };
  }

  /** Prints one phase; of a silence there is nothing to print. */
  void print(Phase phase) {
    if (phase.isSilence()) {
      return;
    }
    screen.line();
    screen.line(screen.in(Look.BOLD, PeriodWords.brief(phase)));
    screen.paragraph(look(phase), 0, phase.words());
    String uncertainty = PeriodWords.uncertainty(phase);
    if (!uncertainty.isEmpty()) {
      screen.paragraph(Look.DIM, 0, uncertainty);
    }
    TurningPoint turn = phase.turn();
    if (turn != null) {
      print(turn);
    }
    listing.printEvents(
        Stream.concat(phase.events().stream(), phase.others().stream()).toList());
    printUndated("Undated, told beside these", phase.undated());
  }

  /** Prints events with a date. */
  void print(List<Event> events) {
    listing.printEvents(events);
  }

  /** Prints what has no date and no place among the phases. */
  void printUndated(String heading, List<Event> events) {
    if (!events.isEmpty()) {
      screen.line();
      screen.line(screen.in(Look.DIM, heading));
      listing.printUndatedEvents(events);
    }
  }

  private void print(TurningPoint turn) {
    Event event = turn.event();
    if (event != null) {
      hanging("Turn: ", PhaseTable.headline(event));
    }
    for (ToldTurn told : turn.told()) {
      hanging("Told: ", "“" + told.text() + "” " + DocumentWords.sentence(told));
    }
    if (!turn.why().isEmpty()) {
      hanging(
          "Why:  ", turn.why().stream().map(PhaseListing::why).collect(Collectors.joining(", ")));
    }
  }

  private void hanging(String lead, String text) {
    screen.hanging(lead, lead.length(), Look.PLAIN, text);
  }

  private static String why(Statement.Link link) {
    boolean reason = link.relation() == Statement.Relation.BECAUSE;
    return (reason ? "because of " : "in response to ") + link.to();
  }
}
