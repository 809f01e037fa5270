package entente.app.cli;

import entente.app.answer.SourceComparison;
import entente.app.export.ComparisonJson;
import entente.app.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What two sources tell. */
@Command(
    name = "compare",
    description =
        "Shows what two sources both tell, what only one tells, where they differ, and whose word each is.",
    footer = {
      "  entente compare \"The Washington Post\" BloombergQuint",
      "  A source is an outlet, a document, or somebody who speaks in the articles."
    })
final class CompareCommand extends ListingCommand {
  @Parameters(
      index = "0",
      paramLabel = "SOURCE1",
      description = "An outlet, a document (its id or a part of it), or a speaker.")
  private String first;

  @Parameters(index = "1", paramLabel = "SOURCE2", description = "The other source.")
  private String second;

  @Override
  void print(Library library, Screen screen) {
    SourceComparison told = SourceComparison.of(library, first, second);
    new ComparisonListing(screen, told.one().name(), told.other().name()).print(told.comparison());
  }

  @Override
  void printJson(Library library, JsonPrinter json) {
    SourceComparison told = SourceComparison.of(library, first, second);
    json.object(out -> new ComparisonJson(out).properties(told));
  }
}
