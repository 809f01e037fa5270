package entente.app.cli;

import entente.actor.Actor;
import entente.app.cli.Screen.Look;
import entente.app.library.Agents;
import entente.app.library.Library;
import entente.app.library.Side;
import entente.linking.Report;
import entente.relation.Phases;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The history of the relationship between two actors. */
@Command(
    name = "relation",
    description =
        "Tells the history of two actors in order of time: with or against each other, what, when, who says so, the sentence.",
    footer = {
      "  entente relation \"United States\" \"Qassem Soleimani\"",
      "  What members and agents of either did is included and says so; --exact leaves it out."
    })
final class RelationCommand extends ListingCommand {
  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "One actor: a name, another name it has, or its id.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "The other actor.")
  private String second;

  @Option(
      names = "--exact",
      description = "Only what the two themselves did, not their members and agents.")
  private boolean exact;

  @Override
  void print(Library library, Screen screen) {
    Actor one = actor(library, first);
    Actor other = actor(library, second);
    Relationship relationship = relationship(library, one, other);
    List<Report> statements = relationship.statements(library);
    Phases phases = relationship.phases(library, statements);
    screen.line(screen.in(Look.BOLD, one.name() + " and " + other.name()));
    screen.line(History.summary(statements));
    print(phases, new PhaseTable(screen), new PhaseListing(screen, relationship::paths), screen);
    if (!quiet() && statements.isEmpty()) {
      screen.line(
          "Nothing in the library joins the two" + (exact ? "; try without --exact." : "."));
    }
  }

  private static void print(Phases phases, PhaseTable table, PhaseListing listing, Screen screen) {
    if (!phases.phases().isEmpty()) {
      screen.line();
      table.print(phases.phases());
    }
    phases.phases().stream().filter(p -> !p.isSilence()).forEach(listing::print);
    listing.printUndated("Undated, in the order of the texts", phases.rest());
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    Actor one = actor(library, first);
    Actor other = actor(library, second);
    Relationship relationship = relationship(library, one, other);
    List<Report> ordered = History.ordered(relationship.statements(library));
    json.object(out -> {
      JsonPrinter.actor(out, "a", one);
      JsonPrinter.actor(out, "b", other);
      new PhaseJson(out).properties(relationship.phases(library, ordered));
      JsonPrinter.statements(out, ordered, relationship::paths);
    });
  }

  private Relationship relationship(Library library, Actor one, Actor other) {
    if (one.id().equals(other.id())) {
      throw new UsageException(
          "\"" + first + "\" and \"" + second + "\" are both " + one.name() + ". Name two actors.");
    }
    if (exact) {
      return new Relationship(Side.exactly(one), Side.exactly(other));
    }
    Agents agents = new Agents(library);
    Side left = Side.of(one, agents);
    Side right = Side.of(other, agents);
    return new Relationship(left.facing(right), right.facing(left));
  }
}
