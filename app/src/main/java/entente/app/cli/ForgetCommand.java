package entente.app.cli;

import entente.app.answer.ChosenDocuments;
import entente.app.library.Library;
import entente.linking.DocumentHeader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a document out of the library. */
@Command(
    name = "forget",
    description = "Removes a document from the library, its index and its journal.",
    footer = "  entente forget 000_soleimani.txt")
final class ForgetCommand extends LibraryCommand {
  @Parameters(
      paramLabel = "DOCUMENT",
      description = "The document's id, or a part of its id or title that no other has.")
  private String document;

  @Override
  public Integer call() {
    DocumentHeader found;
    try (Library library = Library.open(folder())) {
      found = ChosenDocuments.only(library.documents(), document);
    }
    try (Library library = Library.openForWriting(folder())) {
      library.forget(found.id());
    }
    if (!quiet()) {
      screen().line("Forgot " + found.id() + ".");
    }
    return ExitCodes.DONE;
  }
}
