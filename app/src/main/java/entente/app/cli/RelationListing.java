package entente.app.cli;

import entente.app.answer.DayRange;
import entente.app.answer.PeriodWords;
import entente.app.answer.PlainText;
import entente.app.answer.RelationHistory;
import entente.app.answer.Standing;
import entente.app.cli.Screen.Look;
import entente.app.library.Library;
import entente.linking.Event;
import entente.relation.Phase;
import entente.relation.Phases;
import java.util.List;

/** Prints the history of two actors: whole, by source, or at a date. */
final class RelationListing {
  private final Screen screen;
  private final RelationHistory history;
  private final PhaseListing listing;

  RelationListing(Screen screen, RelationHistory history) {
    this.screen = screen;
    this.history = history;
    this.listing = new PhaseListing(screen, history.relationship()::paths, history.provenance());
  }

  /** The phases in a table, then what each rests on. */
  void print(Library library) {
    Phases phases = history.phases(library);
    screen.line(screen.in(Look.BOLD, history.title()));
    screen.line(History.summary(history.statements()));
    if (!phases.phases().isEmpty()) {
      screen.line();
      new PhaseTable(screen).print(phases.phases());
    }
    phases.phases().forEach(listing::print);
    listing.printUndated("Undated, in the order of the texts", phases.rest());
  }

  /** The phases that each outlet tells, in tables. */
  void printBySource(Library library) {
    screen.line(screen.in(Look.BOLD, history.title() + ", by source"));
    screen.line(History.summary(history.statements()));
    history.bySource().forEach((source, told) -> {
      Phases phases = told.phases(library);
      screen.line();
      screen.line(screen.in(Look.BOLD, PlainText.oneLine(source)));
      screen.line(History.summary(told.statements()));
      if (phases.phases().isEmpty()) {
        screen.line("Nothing in it that is dated moves the relationship.");
      } else {
        new PhaseTable(screen).print(phases.phases());
      }
    });
  }

  /** Where they were at a time, and what is told of it. */
  void printAt(Library library, DayRange range, String written) {
    Phases phases = history.phases(library);
    Standing standing = Standing.of(phases.phases(), range);
    screen.line(screen.in(Look.BOLD, history.title() + " at " + written));
    if (!history.statements().isEmpty()) {
      screen.paragraph(Look.PLAIN, 0, standing.words());
    }
    for (Phase phase : standing.in()) {
      line("In:     ", phase);
    }
    if (standing.before() != null) {
      line("Before: ", standing.before());
    }
    if (standing.after() != null) {
      line("After:  ", standing.after());
    }
    List<Event> near = standing.near(phases.phases());
    if (!near.isEmpty()) {
      screen.line();
      screen.line(screen.in(Look.BOLD, "Told of that time and of the year on either side"));
      listing.print(near);
    }
  }

  private void line(String lead, Phase phase) {
    String words = PeriodWords.brief(phase) + " · " + phase.words();
    screen.hanging(lead, lead.length(), PhaseListing.look(phase), words);
  }
}
