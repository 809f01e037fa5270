package entente.app.cli;

import entente.app.answer.DateWords;
import entente.app.answer.DocumentWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.linking.Event;
import entente.linking.Origins;
import entente.linking.Provenance;
import entente.linking.Report;
import entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints statements: date, sign and headline, below them the sentence, who says so, and where. */
final class StatementListing {
  private static final int WIDEST_DATE = 24;
  private static final int UNDATED_INDENT = 2;

  private final Screen screen;
  private final Function<Report, List<String>> paths;
  private final Provenance provenance;

  /** Prints to the screen; the paths say how a statement came into the listing, when it is not by its sides alone. */
  StatementListing(Screen screen, Function<Report, List<String>> paths) {
    this(screen, paths, Provenance.UNKNOWN);
  }

  /** Prints to the screen; an event of several reports with how many of them are independent. */
  StatementListing(Screen screen, Function<Report, List<String>> paths, Provenance provenance) {
    this.screen = screen;
    this.paths = paths;
    this.provenance = provenance;
  }

  /** Prints statements without a date, in the order given. */
  void printUndated(Collection<Report> statements) {
    printUndatedEvents(statements.stream().map(StatementListing::alone).toList());
  }

  /** Prints events without a date, in the order given. */
  void printUndatedEvents(Collection<Event> events) {
    for (Event event : events) {
      screen.line();
      print(event, "", UNDATED_INDENT);
    }
  }

  private static Event alone(Report report) {
    return new Event(report.statement().id(), List.of(report));
  }

  /** Prints statements in the order given. */
  void print(Collection<Report> statements) {
    printEvents(statements.stream().map(StatementListing::alone).toList());
  }

  /** Prints events in the order given, each once by the report that tells it best. */
  void printEvents(Collection<Event> events) {
    int dates = events.stream()
        .mapToInt(e -> Screen.length(date(e)))
        .filter(width -> width <= WIDEST_DATE)
        .max()
        .orElse(WIDEST_DATE);
    for (Event event : events) {
      screen.line();
      String date = date(event);
      if (Screen.length(date) > dates) {
        screen.line(date);
        date = "";
      }
      print(event, date, dates + 2);
    }
  }

  private static String date(Event event) {
    return DateWords.of(event.statement().date());
  }

  private void print(Event event, String date, int dates) {
    Statement statement = event.statement();
    int indent = dates + 3;
    String lead =
        Screen.pad(date, dates) + screen.in(look(statement), Phrases.sign(statement)) + "  ";
    screen.hanging(lead, indent, Look.BOLD, Phrases.headline(statement));
    screen.paragraph(Look.PLAIN, indent, "“" + statement.evidence().sentence().text() + "”");
    screen.paragraph(Look.DIM, indent, details(event.main()) + others(event));
  }

  /** The other reports of an event, by their ids. */
  private String others(Event event) {
    if (event.reports().size() == 1) {
      return "";
    }
    int origins = Origins.of(event.reports(), provenance).size();
    String ids = event.reports().stream()
        .filter(r -> !r.equals(event.main()))
        .map(r -> r.statement().id())
        .collect(Collectors.joining(", "));
    return Screen.HELD + "· " + Phrases.count(event.reports().size(), "report") + ", "
        + Phrases.count(origins, "origin") + ", also " + ids;
  }

  private static Look look(Statement statement) {
    return switch (statement.sign()) {
      case PLUS -> Look.GREEN;
      case MINUS -> Look.RED;
      case ZERO -> Look.PLAIN;
    };
  }

  private String details(Report stored) {
    List<String> details = new ArrayList<>();
    String sources = Phrases.sources(stored.statement().attribution());
    if (!sources.isEmpty()) {
      details.add(sources);
    }
    details.addAll(paths.apply(stored));
    if (!stored.corrected().isEmpty()) {
      details.add("corrected by you: " + String.join(", ", stored.corrected()));
    }
    details.add(DocumentWords.of(stored.document()));
    details.add("id" + Screen.HELD + stored.statement().id());
    return String.join(Screen.HELD + "· ", details);
  }
}
