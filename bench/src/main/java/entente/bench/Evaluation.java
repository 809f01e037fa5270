package entente.bench;

import entente.statement.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads annotated articles with the engine and prints all figures in one table. */
@Command(
    name = "bench/evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Reads annotated articles with the engine and prints how well it read them: all figures in one table,"
            + " beside what this release must reach (< marks what it does not) and what a constant answer would get.")
public final class Evaluation implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description =
          "The folder that holds eval/ with annotated articles, or texts/, gold/ and aliases.json; without it, the"
              + " project's own articles are read.")
  private @Nullable Path folder;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description =
          "Lists here what was missed, what was read wrongly, and which attributes are wrong.")
  private @Nullable Path misses;

  @Option(
      names = "--causes",
      paramLabel = "FILE",
      description = "Writes here every fault in the whole articles with its likely cause.")
  private @Nullable Path causes;

  @Option(
      names = "--statements",
      paramLabel = "FILE",
      description =
          "Scores what \"entente export --format jsonl\" wrote instead of reading; may be given twice.")
  private List<Path> exports = List.of();

  @Option(
      names = "--record",
      description =
          "Writes the figures of now to floor.tsv beside the project's own articles: the build fails when one falls"
              + " clearly below.")
  private boolean record;

  private final PrintWriter out;

  private Evaluation(PrintWriter out) {
    this.out = out;
  }

  /** Runs the command. Exit codes: 0 the table is printed, 2 the command or the data cannot be used. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    int code = Commands.run(new Evaluation(out), arguments);
    out.flush();
    System.exit(code);
  }

  @Override
  public Integer call() throws IOException {
    Path given = folder == null ? OwnArticles.home() : folder;
    boolean own = OwnArticles.areIn(given);
    if (!exports.isEmpty() && (own || causes != null)) {
      throw new DataException(
          "--statements goes with a folder that holds eval/, and without --causes.");
    }
    if (record && !own) {
      throw new DataException(
          "--record is for articles that have a floor.tsv: leave out " + given + ".");
    }
    if (own) {
      readOwn(new OwnArticles(given));
    } else if (exports.isEmpty()) {
      read(new DevelopmentData(given));
    } else {
      score(new DevelopmentData(given), Readings.exported(exports));
    }
    return CommandLine.ExitCode.OK;
  }

  private void readOwn(OwnArticles own) throws IOException {
    own.refuseFaults();
    Map<String, Reading> readings = new Engine().read(own.articles());
    StatementScores scores =
        StatementScores.of(own.gold(), Engine.predicted(readings), own.aliases());
    Table table = new Table(out);
    table.heading();
    table.statements(scores);
    table.byArticle(scores);
    list(new Listing(scores.aliases()), scores);
    writeCauses(scores, readings);
    if (record) {
      Floor.write(own.floor(), Figures.recorded(scores));
    }
  }

  private void read(DevelopmentData data) throws IOException {
    Engine engine = new Engine();
    Map<String, Reading> readings = engine.read(Engine.articles(data.wholeArticles()));
    StatementScores scores = report(data, engine.of(data.sentences()), Engine.predicted(readings));
    writeCauses(scores, readings);
  }

  private void score(DevelopmentData data, Readings exported) throws IOException {
    report(data, exported.of(data.sentences()), exported.of(data.wholeArticles()));
  }

  private StatementScores report(
      DevelopmentData data,
      Map<String, List<Predicted>> ofSentences,
      Map<String, List<Predicted>> ofArticles)
      throws IOException {
    PloverScores sentences = PloverScores.of(data.records(), ofSentences);
    StatementScores statements = StatementScores.of(data.articles(), ofArticles, data.aliases());
    Table table = new Table(out);
    table.heading();
    table.part("Sentences of PLOVER: of " + sentences.outcomes().size() + " records");
    table.figures(Figures.of(sentences));
    table.statements(statements);
    table.byArticle(statements);
    Listing listing = new Listing(statements.aliases());
    listing.add(sentences);
    list(listing, statements);
    return statements;
  }

  private void list(Listing listing, StatementScores scores) throws IOException {
    scores.articles().forEach(listing::add);
    if (misses != null) {
      Files.write(misses, listing.lines());
    }
  }

  private void writeCauses(StatementScores scores, Map<String, Reading> readings)
      throws IOException {
    if (causes != null) {
      Causes found = Causes.of(scores, readings);
      Files.write(causes, found.lines());
      new Table(out).causes(found);
    }
  }
}
