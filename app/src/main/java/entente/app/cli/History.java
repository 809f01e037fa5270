package entente.app.cli;

import entente.app.answer.Chronology;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.event.Sign;
import entente.linking.Report;
import java.util.List;
import java.util.function.Function;

/** Prints statements in order of time under a heading, the undated ones in a section of their own. */
final class History {
  private final Screen screen;
  private final StatementListing listing;

  History(Screen screen, Function<Report, List<String>> paths) {
    this.screen = screen;
    this.listing = new StatementListing(screen, paths);
  }

  /** Prints all. */
  void print(String heading, List<Report> statements) {
    screen.line(screen.in(Look.BOLD, heading));
    screen.line(summary(statements));
    listing.print(Chronology.dated(statements));
    List<Report> undated = Chronology.undated(statements);
    if (!undated.isEmpty()) {
      screen.line();
      screen.line(screen.in(Look.BOLD, "Undated, in the order of the texts"));
      listing.printUndated(undated);
    }
  }

  /** How many statements, and how many are good, bad, or neither. */
  static String summary(List<Report> statements) {
    int documents =
        (int) statements.stream().map(s -> s.document().id()).distinct().count();
    return Phrases.count(statements.size(), "statement") + " in "
        + Phrases.count(documents, "document") + ": "
        + count(statements, Sign.PLUS) + " +, " + count(statements, Sign.MINUS) + " −, "
        + count(statements, Sign.ZERO) + " 0";
  }

  private static long count(List<Report> statements, Sign sign) {
    return statements.stream().filter(s -> s.statement().sign() == sign).count();
  }
}
