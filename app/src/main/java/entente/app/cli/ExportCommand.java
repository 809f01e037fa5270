package entente.app.cli;

import entente.app.export.Exporter;
import entente.app.library.Library;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the library for other programs. */
@Command(
    name = "export",
    description = "Writes what the library holds to standard output, for other programs.",
    footer = {
      "  entente export --format jsonl > statements.jsonl",
      "  entente export --format csv --what actors > actors.csv"
    })
final class ExportCommand extends LibraryCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl (an object a line; the default) or csv.")
  private Exporter.Format format = Exporter.Format.JSONL;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = "statements (the default), quotes, actors or articles.")
  private Exporter.What what = Exporter.What.STATEMENTS;

  @Override
  public Integer call() throws IOException {
    try (Library library = Library.open(folder())) {
      new Exporter(library, format, console().out()).write(what);
    }
    return ExitCodes.DONE;
  }
}
