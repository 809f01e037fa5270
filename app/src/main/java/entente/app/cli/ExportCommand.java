package entente.app.cli;

import entente.app.answer.Credits;
import entente.app.answer.UsageException;
import entente.app.export.EventExporter;
import entente.app.export.Exporter;
import entente.app.export.GraphExporter;
import entente.app.library.Library;
import entente.app.network.Dyads;
import entente.app.network.Folding;
import entente.relation.Dyad;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the library for other programs. */
@Command(
    name = "export",
    description = "Writes what the library holds to standard output or a file, for other programs.",
    footer = {
      "  entente export --format jsonl > statements.jsonl",
      "  entente export --format csv --what actors > actors.csv",
      "  entente export --format plover -o events.tsv",
      "  entente export --format parquet --what events -o events.parquet",
      "  entente export --format gexf -o network.gexf"
    })
final class ExportCommand extends LibraryCommand {
  /** How it can be written. */
  enum Format {
    /** An object a line. */
    JSONL,
    /** Rows with headings. */
    CSV,
    /** The same columns, for programs that analyse. */
    PARQUET,
    /** Events in POLECAT's columns. */
    PLOVER,
    /** Events in GDELT's columns. */
    CAMEO,
    /** The network, with an edge for each phase. */
    GRAPHML,
    /** The network, with spells. */
    GEXF;

    /** Whether it is of events only. */
    boolean isOfEvents() {
      return this == PLOVER || this == CAMEO;
    }

    /** Whether it is of actors and what is between them. */
    boolean isOfNetwork() {
      return this == GRAPHML || this == GEXF;
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl (an object a line; the default), csv, parquet, plover (events in the columns of POLECAT),"
              + " cameo (events in the columns of GDELT), graphml or gexf (the signed network with its times).")
  private Format format = Format.JSONL;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description =
          "statements (the default), events, quotes, actors or articles; with jsonl, csv and parquet.")
  private Exporter.@Nullable What what;

  @Option(
      names = "--all",
      description =
          "With plover and cameo: also events that are only possible, supposed or denied; the column Modality tells.")
  private boolean all;

  @Option(
      names = "--exact",
      description = "With graphml and gexf: members are not counted under their state or group.")
  private boolean exact;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write into this file instead of standard output.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replace the file if it is there already.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    check();
    try (Library library = Library.open(folder())) {
      if (output == null) {
        write(library, console().out());
      } else {
        new TargetFile(output, force).write(out -> write(library, out));
      }
    }
    return ExitCodes.DONE;
  }

  private void check() {
    if (format.isOfEvents() && what != null) {
      throw new UsageException(
          "--what goes with jsonl, csv and parquet; plover and cameo are of events.");
    }
    if (format.isOfNetwork() && what != null) {
      throw new UsageException(
          "--what goes with jsonl, csv and parquet; graphml and gexf are of the network.");
    }
    if (format == Format.PARQUET && output == null) {
      throw new UsageException(
          "A Parquet file is no text for a terminal. Name a file: -o statements.parquet");
    }
    if (output != null) {
      new TargetFile(output, force).check();
    }
  }

  private void write(Library library, OutputStream out) throws IOException {
    if (format == Format.PARQUET) {
      new Exporter(library).writeParquet(wanted(), out);
    } else {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      write(library, writer);
      writer.flush();
    }
  }

  private void write(Library library, Writer out) throws IOException {
    switch (format) {
      case JSONL -> new Exporter(library).writeJsonLines(wanted(), out);
      case CSV -> new Exporter(library).writeCsv(wanted(), out);
      case PLOVER -> new EventExporter(library, all, out).writePlover();
      case CAMEO -> new EventExporter(library, all, out).writeCameo();
      case GRAPHML -> new GraphExporter(dyads(library), out).writeGraphml();
      case GEXF -> new GraphExporter(dyads(library), out).writeGexf();
      case PARQUET -> throw new IllegalStateException("Parquet is no text");
    }
  }

  private List<Dyad> dyads(Library library) {
    Folding folding = exact ? Folding.none() : Folding.of(library, List.of());
    return Dyads.of(library, folding, Credits.of(library, List.of()));
  }

  private Exporter.What wanted() {
    return what == null ? Exporter.What.STATEMENTS : what;
  }
}
