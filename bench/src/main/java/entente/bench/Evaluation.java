package entente.bench;

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

/** Reads the development data with the engine and prints all figures in one table. */
@Command(
    name = "bench/evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Reads annotated articles with the engine and prints how well it read them: all figures in one table,"
            + " beside what this release must reach (< marks what it does not) and what a constant answer would get.")
public final class Evaluation implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder that holds eval/ with the development data.")
  private Path folder;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description =
          "Lists here what was missed, what was read wrongly, and which attributes are wrong.")
  private @Nullable Path misses;

  @Option(
      names = "--statements",
      paramLabel = "FILE",
      description =
          "Scores what \"entente export --format jsonl\" wrote instead of reading; may be given twice.")
  private List<Path> exports = List.of();

  private final PrintWriter out;

  private Evaluation(PrintWriter out) {
    this.out = out;
  }

  /** Runs the command. Exit codes: 0 the table is printed, 2 the command or the data cannot be used. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Evaluation(out));
    line.setExecutionExceptionHandler(Evaluation::failed);
    int code = line.execute(arguments);
    out.flush();
    System.exit(code);
  }

  private static int failed(Exception fault, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (fault instanceof DataException) {
      line.getErr().println(fault.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw fault;
  }

  @Override
  public Integer call() throws IOException {
    DevelopmentData data = new DevelopmentData(folder);
    List<PloverRecord> records = data.records();
    List<GoldArticle> articles = data.articles();
    Readings readings = exports.isEmpty() ? Readings.now() : Readings.exported(exports);
    PloverScores sentences = PloverScores.of(records, readings.of(data.sentences()));
    StatementScores statements =
        StatementScores.of(articles, readings.of(data.wholeArticles()), data.aliases());
    print(sentences, statements);
    if (misses != null) {
      Files.write(misses, listing(sentences, statements));
    }
    return CommandLine.ExitCode.OK;
  }

  private void print(PloverScores sentences, StatementScores statements) {
    Table table = new Table(out);
    table.heading();
    table.part("Sentences of PLOVER: of " + sentences.outcomes().size() + " records");
    table.figures(Figures.of(sentences));
    table.part("Whole articles: statements found");
    table.figures(Figures.found(statements));
    table.part("Whole articles: of those found, right in");
    table.figures(Figures.attributes(statements));
    table.part("Whole articles: right, by confidence");
    table.reliability(Reliability.of(statements));
  }

  private static List<String> listing(PloverScores sentences, StatementScores statements) {
    Listing listing = new Listing(statements.aliases());
    listing.add(sentences);
    statements.articles().forEach(listing::add);
    return listing.lines();
  }
}
