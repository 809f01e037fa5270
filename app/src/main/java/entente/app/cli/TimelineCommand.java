package entente.app.cli;

import entente.actor.Actor;
import entente.app.answer.Chronology;
import entente.app.answer.DayRange;
import entente.app.answer.Phrases;
import entente.app.answer.Relationship;
import entente.app.export.Answers;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.linking.Report;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All that one actor did and was done to. */
@Command(
    name = "timeline",
    description =
        "Tells all that one actor, with its members and agents, did and was done to, in order of time.",
    footer = "  entente timeline Iran --from 2001 --to 2008-06")
final class TimelineCommand extends ListingCommand {
  @Parameters(paramLabel = "ACTOR", description = "A name, another name it has, or its id.")
  private String name;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "From this year, month or day on; leaves out what is undated.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "To the end of this year, month or day.")
  private String to;

  @Option(names = "--exact", description = "Only the actor itself, not its members and agents.")
  private boolean exact;

  @Override
  void print(Library library, Screen screen) {
    DayRange range = DayRange.of(from, to);
    Actor actor = actor(library, name);
    Relationship relationship = relationship(library, actor);
    List<Report> all = relationship.statements(library);
    List<Report> chosen = within(range, all);
    new History(screen, relationship::paths).print(actor.name(), chosen);
    int undated = Chronology.undated(all).size();
    if (!quiet() && !range.isEverything() && undated > 0) {
      screen.line();
      screen.line(Phrases.count(undated, "undated statement") + " left out.");
    }
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    DayRange range = DayRange.of(from, to);
    Actor actor = actor(library, name);
    Relationship relationship = relationship(library, actor);
    List<Report> chosen = Chronology.ordered(within(range, relationship.statements(library)));
    json.object(out -> {
      Answers.actor(out, "actor", actor);
      Answers.statements(out, chosen, relationship::paths);
    });
  }

  private static List<Report> within(DayRange range, List<Report> statements) {
    return statements.stream().filter(s -> range.admits(s.statement().date())).toList();
  }

  private Relationship relationship(Library library, Actor actor) {
    return new Relationship(exact ? Side.exactly(actor) : Side.of(actor, library.agents()));
  }
}
