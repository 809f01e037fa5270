package entente.app.cli;

import entente.app.answer.ChosenPair;
import entente.app.answer.DayRange;
import entente.app.answer.RelationHistory;
import entente.app.answer.UsageException;
import entente.app.export.RelationJson;
import entente.app.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The history of the relationship between two actors. */
@Command(
    name = "relation",
    description =
        "Tells the history of two actors in phases: with or against each other, since when, what turned it, who says so, the"
            + " sentence.",
    footer = {
      "  entente relation \"United States\" \"Qassem Soleimani\"",
      "  entente relation Iran Iraq --at 1984",
      "  What members and agents of either did is included and says so; --exact leaves it out."
    })
final class RelationCommand extends ListingCommand {
  /** What the history may be parted by. */
  enum Parting {
    /** Each outlet's own. */
    source
  }

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

  @Option(
      names = "--by",
      paramLabel = "source",
      description = "The phases that each outlet tells, one outlet after the other.")
  private Parting by;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description =
          "In which phase the two were then, and what is told of that time: a year, month or day.")
  private String at;

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

  @Override
  void print(Library library, Screen screen) {
    RelationHistory history = history(library);
    RelationListing listing = new RelationListing(screen, history);
    if (by != null) {
      listing.printBySource(library);
    } else if (at != null) {
      listing.printAt(library, DayRange.of(at, at), at);
    } else {
      listing.print(library);
    }
    if (!quiet() && history.statements().isEmpty()) {
      screen.line("Nothing in the library joins the two" + narrowed());
    }
  }

  private String narrowed() {
    boolean dates = from != null || to != null;
    if (exact || dates) {
      return "; try without "
          + (exact && dates ? "--exact and the dates." : exact ? "--exact." : "the dates.");
    }
    return ".";
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    RelationHistory history = history(library);
    json.object(out -> {
      RelationJson relation = new RelationJson(out, history);
      if (by != null) {
        relation.bySource(library);
      } else if (at != null) {
        relation.at(library, DayRange.of(at, at));
      } else {
        relation.whole(library);
      }
    });
  }

  private RelationHistory history(Library library) {
    if (by != null && at != null) {
      throw new UsageException("--by and --at cannot be combined. Leave out one.");
    }
    DayRange range = DayRange.of(from, to);
    return RelationHistory.of(library, ChosenPair.of(library, first, second), exact, range);
  }
}
