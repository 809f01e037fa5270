package entente.bench.linking;

import entente.bench.Commands;
import entente.bench.Engine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into libraries and prints how well these link statements and actors, on labelled pairs. */
@Command(
    name = "bench/linking/evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles into libraries of their own and prints how well statements that report the same event, and"
            + " actors that are the same, are linked: on pairs that a reader has labelled.")
public final class LinkingEvaluation implements Callable<Integer> {
  private static final Path HOME = Path.of(System.getProperty("entente.home", "."));

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description =
          "Holds events.tsv, actors.tsv and collections/; without it, the project's own pairs.")
  private Path folder = HOME.resolve("bench/linking");

  @Option(
      names = "--shared",
      paramLabel = "FOLDER",
      description =
          "The articles that are not part of the project; without them, pairs with them count as not read.")
  private @Nullable Path shared;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description =
          "Lists here the pairs that are linked and should not be, that should be and are not, and those not read.")
  private @Nullable Path misses;

  private final PrintWriter out;

  private LinkingEvaluation(PrintWriter out) {
    this.out = out;
  }

  /** Runs the command. Exit codes: 0 the table is printed, 2 the command or the data cannot be used. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    int code = Commands.run(new LinkingEvaluation(out), arguments);
    out.flush();
    System.exit(code);
  }

  @Override
  public Integer call() throws IOException {
    List<EventPair> events = PairFile.events(folder.resolve("events.tsv"));
    List<ActorPair> actors = PairFile.actors(folder.resolve("actors.tsv"));
    LinkingOutcomes outcomes =
        LinkingOutcomes.of(events, actors, new Texts(folder, HOME, shared), new Engine());
    PairTable table = new PairTable(out);
    table.print("events", outcomes.events());
    table.print("actors", outcomes.actors());
    if (misses != null) {
      Files.write(misses, outcomes.misses());
    }
    return CommandLine.ExitCode.OK;
  }
}
