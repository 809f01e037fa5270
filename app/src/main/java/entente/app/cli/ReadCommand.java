package entente.app.cli;

import entente.app.answer.UsageException;
import entente.app.library.Library;
import entente.app.reading.Batch;
import entente.app.reading.DocumentCount;
import entente.app.reading.Engine;
import entente.app.reading.OwnFiles;
import entente.article.ArticleReader;
import entente.article.Found;
import entente.article.ReadingOptions;
import entente.language.LanguageReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into the library. */
@Command(
    name = "read",
    description = {
      "Reads articles into the library: text, HTML, PDF, corpora (CSV, TSV, or one JSON object a line), folders,"
          + " \"-\" for standard input.",
      "A document is read again only when it, the lexicon, your actors or the program has changed. Limits: 50 MB a file or line,"
          + " 200,000 words a document, " + LanguageReader.LONGEST_SENTENCE
          + " words a sentence (longer ones are left out), and the seconds below."
    },
    footer = {
      "  entente read samples",
      "  entente read --published 2020-01-05 --outlet \"The Wire\" article.txt",
      "  entente read --column text=translation --column published=seen corpus.csv"
    })
final class ReadCommand extends LibraryCommand {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders to read, or - for standard input.")
  private List<Path> paths;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day of publication (2020-01-05) of articles that do not state one.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet of articles that do not name one.")
  private @Nullable String outlet;

  @Option(
      names = "--column",
      paramLabel = "OURS=THEIRS",
      description =
          "What a corpus calls a field, where it is not a usual name: text=translation. Ours are id, text, published,"
              + " outlet, title, author, url.")
  private Map<String, String> columns = new TreeMap<>();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Your own examples, beside the built-in ones; may be given several times.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Your own actors, beside the built-in ones: a dictionary of PETRARCH, or a table (.csv, .tsv); may be"
              + " given several times.")
  private List<Path> actors = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at a time. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "The longest time for one document. Default: ${DEFAULT-VALUE}.")
  private int seconds = 300;

  @Override
  public Integer call() {
    ArticleReader reader = new ArticleReader(options());
    requirePositive("--threads", threads);
    requirePositive("--seconds", seconds);
    try (Library library = Library.openForWriting(folder(), this::say)) {
      Engine engine = engine(new OwnFiles(lexicons, actors));
      ReadSummary summary = read(reader, engine, library);
      if (!quiet()) {
        summary.print(screen(), library, folder());
      }
      return summary.failures() == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
    }
  }

  private void say(String line) {
    if (!quiet()) {
      console().err().println(line);
      console().err().flush();
    }
  }

  private ReadSummary read(ArticleReader reader, Engine engine, Library library) {
    boolean live = console().live() && !quiet();
    try (Progress progress = new Progress(
        live, console().width(), live ? DocumentCount.of(paths) : DocumentCount.UNKNOWN)) {
      ReadSummary summary = new ReadSummary(console().err(), progress);
      Batch batch = new Batch(
          engine, library, console().clock(), threads, Duration.ofSeconds(seconds), summary);
      // One after the other: a stream of streams would hold a whole corpus in memory.
      for (Path path : paths) {
        try (Stream<Found> documents = open(reader, path)) {
          batch.read(documents);
        }
      }
      batch.finish();
      return summary;
    }
  }

  private Stream<Found> open(ArticleReader reader, Path path) {
    return path.equals(STANDARD_INPUT) ? reader.read(console().in()) : reader.read(path);
  }

  private ReadingOptions options() {
    try {
      return ReadingOptions.defaults().with(day(), outlet).withColumns(columns);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--column: " + e.getMessage() + ".");
    }
  }

  private @Nullable LocalDate day() {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--published " + published + " is no day. Write it as year, month and day: 2020-01-05.");
    }
  }

  private static void requirePositive(String option, int number) {
    if (number < 1) {
      throw new UsageException(option + " " + number + " is too few. Write 1 or more.");
    }
  }
}
