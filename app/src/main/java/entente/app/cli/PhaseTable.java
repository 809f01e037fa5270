package entente.app.cli;

import entente.app.cli.Screen.Look;
import entente.linking.Event;
import entente.relation.Phase;
import entente.relation.ToldTurn;
import entente.relation.TurningPoint;
import java.util.List;
import java.util.stream.Collectors;

/** The phases in a table: when, what they were like, how much tells of them, and what opened each. */
final class PhaseTable {
  private static final int CHARACTER = 13;
  private static final int COUNTS = 8;

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
        + Screen.pad("Told", COUNTS)
        + "Turning point";
    screen.line(screen.in(Look.DIM, heading));
    for (Phase phase : phases) {
      String name = Screen.pad(PhaseListing.name(phase), CHARACTER);
      String lead = Screen.pad(PeriodWords.brief(phase), when + 2)
          + screen.in(PhaseListing.look(phase), name)
          + Screen.pad(counts(phase), COUNTS);
      screen.hanging(lead, indent, Look.PLAIN, turn(phase));
    }
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
    if (event == null) {
      return told(turn.told().get(0));
    }
    String words = turn.told().stream()
        .limit(2)
        .map(t -> "; “" + t.words() + "”")
        .collect(Collectors.joining());
    return headline(event) + words;
  }

  static String headline(Event event) {
    return Phrases.headline(event.statement()) + Screen.HELD + "· "
        + DateWords.of(event.statement().date()).replace(' ', Screen.HELD) + Screen.HELD + "· id"
        + Screen.HELD
        + event.statement().id();
  }

  static String told(ToldTurn told) {
    return "“" + told.words() + "”" + Screen.HELD + "· " + sentence(told);
  }

  static String sentence(ToldTurn told) {
    return StatementListing.document(told.document()) + ", sentence" + Screen.HELD
        + (told.sentence() + 1);
  }
}
