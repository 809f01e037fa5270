package entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the confidence of statements to annotated articles, and tells how well it holds on articles left out. */
@Command(
    name = "bench/calibrate",
    mixinStandardHelpOptions = true,
    description =
        "Fits what a statement's confidence rests on to the project's annotated articles. Each article is judged by"
            + " weights fitted to all others; how often statements of a confidence are right is printed.")
public final class Calibration implements Callable<Integer> {
  /** A weight is held back as if so many statements spoke for what was set by hand. */
  private static final double RIDGE = 12;

  /** What must stay right of what is reported. */
  private static final double LEAST_PRECISION = 0.52;

  /** A little more than half of what is reported is to be sure, so that who asks for no more than that loses little. */
  private static final double SURE_SHARE = 0.53;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description =
          "Other annotated articles, which are judged by weights fitted to the project's own, and never fitted to.")
  private @Nullable Path folder;

  @Option(
      names = "--write",
      description = "Writes weights fitted to all articles into the sources of the engine.")
  private boolean write;

  private final PrintWriter out;

  private Calibration(PrintWriter out) {
    this.out = out;
  }

  /** Runs the command. Exit codes: 0 the table is printed, 2 the command or the data cannot be used. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    int code = Commands.run(new Calibration(out), arguments);
    out.flush();
    System.exit(code);
  }

  @Override
  public Integer call() throws IOException {
    ConfidenceTable table = new ConfidenceTable(ConfidenceTable.home());
    OwnArticles own = new OwnArticles(OwnArticles.home());
    own.refuseFaults();
    Engine engine = new Engine();
    List<GoldArticle> gold = own.gold();
    List<Judged> judged = Forecast.judged(gold, engine.read(own.articles()), own.aliases());
    Forecast crossed =
        Forecast.crossValidated(judged, Forecast.wanted(gold), table, some -> fitted(some, table));
    double least = crossed.bestLeast(LEAST_PRECISION, SURE_SHARE);
    Table print = new Table(out);
    print.part("Each article by weights fitted to the others; reported from " + least);
    print.forecast(crossed, least);
    Regression all = fitted(judged, table);
    if (folder != null) {
      print.part("The articles of " + folder + " by weights fitted to the project's own");
      print.forecast(others(new DevelopmentData(folder), engine, table, all), least);
    }
    if (write) {
      table.write(all, least);
    }
    return CommandLine.ExitCode.OK;
  }

  private static Regression fitted(List<Judged> judged, ConfidenceTable table) {
    return Regression.fit(judged, table.priors(), table.always(), RIDGE);
  }

  private static Forecast others(
      DevelopmentData data, Engine engine, ConfidenceTable table, Regression fitted) {
    List<GoldArticle> gold = data.articles();
    List<Judged> judged =
        Forecast.judged(gold, engine.read(Engine.articles(data.wholeArticles())), data.aliases());
    return Forecast.of(judged, Forecast.wanted(gold), table, fitted);
  }
}
