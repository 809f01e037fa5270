package entente.app.cli;

import entente.app.answer.ChosenDocuments;
import entente.app.answer.UsageException;
import entente.app.library.Decision;
import entente.app.library.Library;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was taken for one actor is two. */
@Command(
    name = "split",
    description = {
      "Makes two actors of one: one in the documents named here, or read under the ids named here, and one in the rest.",
      "Documents that are read later go to the one that keeps the name."
    },
    footer = {
      "  entente actors split \"John Smith\" --document monday.txt tuesday.txt",
      "  entente actors split \"Qassem Soleimani\" --read-as person:a.txt#soleimani"
    })
final class SplitCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "NAME", description = "Who was taken for one.")
  private String name;

  @Option(
      names = "--document",
      arity = "1..*",
      paramLabel = "DOC",
      description = "Documents in which it is the other one: ids, or parts of ids or titles.")
  private List<String> documents = List.of();

  @Option(
      names = "--read-as",
      arity = "1..*",
      paramLabel = "ID",
      description = "Ids under which the other one was read, as entente actors NAME shows them.")
  private List<String> readAs = List.of();

  @Override
  Decision decide(Library library) {
    if (documents.isEmpty() && readAs.isEmpty()) {
      throw new UsageException("Say which part of \"" + name
          + "\" is another: --document DOC..., or --read-as ID... (entente actors \"" + name
          + "\" shows both).");
    }
    List<Long> numbers = ChosenDocuments.each(library.documents(), documents);
    return library
        .decisions()
        .split(ListingCommand.actor(library, name), numbers, readAs, because(), now());
  }
}
