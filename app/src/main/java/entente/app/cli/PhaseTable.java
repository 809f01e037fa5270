package entente.app.cli;

import entente.app.answer.DateWords;
import entente.app.answer.PeriodWords;
import entente.app.answer.PhaseWords;
import entente.app.answer.Phrases;
import entente.app.cli.Screen.Look;
import entente.linking.Event;
import entente.relation.Phase;
import entente.relation.ToldTurn;
import entente.relation.TurningPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phases in a table: when, what they were like, how much tells of them, and what opened each. */
final class PhaseTable {
  private static final int CHARACTER = 13;
  private static final int COUNTS = 8;
  private static final int QUOTED = 2;

  private final Screen screen;

  PhaseTable(Screen screen) {
    this.screen = screen;
  }

  /** Prints a row a phase under a heading. */
  void print(List<Phase> phases) {
    int when =
        phases.stream().mapToInt(p -> Screen.length(PeriodWords.brief(p))).max().orElse(0);
    int indent = when + 2 + CHARACTER + COUNTS;
    String heading = Screen.pad("When", when + 2)
        + Screen.pad("Phase", CHARACTER)
        + Screen.pad("Told*", COUNTS)
        + "Turning point";
    screen.line(screen.in(Look.DIM, heading));
    for (Phase phase : phases) {
      String name = Screen.pad(PhaseWords.name(phase), CHARACTER);
      String lead = Screen.pad(PeriodWords.brief(phase), when + 2)
          + screen.in(PhaseListing.look(phase), name)
          + Screen.pad(counts(phase), COUNTS);
      screen.hanging(lead, indent, Look.PLAIN, turn(phase));
    }
    screen.line(screen.in(Look.DIM, "* events / outlets that tell of them"));
  }

  private static String counts(Phase phase) {
    return phase.isSilence() ? "" : phase.events().size() + " / " + phase.sources();
  }

  private static String turn(Phase phase) {
    if (phase.isSilence()) {
      return "nothing is told";
    }
    TurningPoint turn = phase.turn();
    if (turn == null) {
      return "–";
    }
    Event event = turn.event();
    Stream<String> told = turn.told().stream().limit(QUOTED).map(PhaseTable::words);
    if (event == null) {
      return told.collect(Collectors.joining("; "));
    }
    String headline = headline(event);
    return (isToldFirst(turn, event)
            ? Stream.concat(told, Stream.of(headline))
            : Stream.concat(Stream.of(headline), told))
        .collect(Collectors.joining("; "));
  }

  /** Whether a sentence dates the turn to before the event. */
  private static boolean isToldFirst(TurningPoint turn, Event event) {
    LocalDate from = event.statement().date().from();
    return from != null
        && turn.told().stream()
            .map(t -> t.date().to())
            .anyMatch(to -> to != null && to.isBefore(from));
  }

  static String headline(Event event) {
    return Phrases.headline(event.statement()) + Screen.HELD + "· "
        + DateWords.of(event.statement().date()).replace(' ', Screen.HELD) + Screen.HELD + "· id"
        + Screen.HELD
        + event.statement().id();
  }

  private static String words(ToldTurn told) {
    String date = told.date().isUndated() ? "" : Screen.HELD + "· " + DateWords.of(told.date());
    return "“" + told.words() + "”" + date;
  }
}
