package entente.app.cli;

import entente.app.answer.PlainText;
import entente.app.answer.UsageException;
import entente.app.library.LibraryException;
import entente.app.reading.Engine;
import entente.app.reading.Engines;
import entente.app.reading.OwnFiles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code entente}. */
@Command(
    name = "entente",
    description =
        "Reads news articles and reconstructs who worked with whom and against whom, when, and according to whom.",
    mixinStandardHelpOptions = true,
    version = "Entente 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReadCommand.class,
      ServeCommand.class,
      McpCommand.class,
      RelationCommand.class,
      DossierCommand.class,
      TimelineCommand.class,
      NetworkCommand.class,
      ChainCommand.class,
      ReactionsCommand.class,
      DemandsCommand.class,
      OutlookCommand.class,
      AgreementsCommand.class,
      StatementsCommand.class,
      SearchCommand.class,
      ActorsCommand.class,
      QuotesCommand.class,
      EventCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      LexiconCommand.class,
      ForgetCommand.class,
      DecisionsCommand.class,
      UndoCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%n",
    footer = {
      "Exit codes: 0 all is done, 1 some documents could not be read, 2 the command was not understood,",
      "            3 the library cannot be used.",
      "",
      "Examples:",
      "  entente read samples",
      "  entente relation \"United States\" \"Qassem Soleimani\"",
      "  entente help relation"
    })
public final class Entente implements Runnable {
  /** The help is never set narrower than this. */
  private static final int NARROWEST_HELP = 55;

  private final Console console;
  private final Function<OwnFiles, Engine> engines;
  private final CommandLine line;

  private Entente(Console console, Function<OwnFiles, Engine> engines) {
    this.console = console;
    this.engines = engines;
    this.line = new CommandLine(this);
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    RecordedOutput output = new RecordedOutput(new FileOutputStream(FileDescriptor.out));
    Console console = Console.ofProcess(output);
    int code = run(console, Engines::load, arguments);
    if (output.problem() != null) {
      console
          .err()
          .println("Not all could be written (" + output.problem()
              + "). Check the disk that the output goes to.");
      console.err().flush();
      code = ExitCodes.LIBRARY;
    }
    System.exit(code);
  }

  /** Runs a command on a console, with the engine that is loaded when it is needed, and gives its exit code. */
  static int run(Console console, Function<OwnFiles, Engine> engines, String... arguments) {
    Entente entente = new Entente(console, engines);
    entente
        .line
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, console.width()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Path.class, Entente::path)
        .registerConverter(Long.class, Entente::whole)
        .registerConverter(Double.class, Entente::number)
        .registerConverter(double.class, Entente::number)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(Entente::misunderstood)
        .setExecutionExceptionHandler(Entente::failed);
    int code = entente.line.execute(arguments);
    console.err().flush();
    console.out().flush();
    return code;
  }

  Console console() {
    return console;
  }

  /** The engine, with what the user teaches it. */
  Engine engine(OwnFiles files) {
    return engines.apply(files);
  }

  /** Without a command, says what there is. */
  @Override
  public void run() {
    line.usage(console.out());
  }

  private static Path path(String written) {
    try {
      if (!written.isBlank()) {
        return Path.of(written);
      }
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "\"" + written + "\" cannot be the name of a file or folder");
    }
    throw new TypeConversionException("no file or folder is named");
  }

  private static Long whole(String written) {
    try {
      return Long.valueOf(written);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "\"" + written + "\" is no whole number, or too long a one");
    }
  }

  private static Double number(String written) {
    try {
      return Double.valueOf(written);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("\"" + written + "\" is no number");
    }
  }

  private static int misunderstood(ParameterException fault, String[] arguments) {
    PrintWriter err = fault.getCommandLine().getErr();
    err.println(PlainText.oneLine(String.valueOf(fault.getMessage())));
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("See: entente " + help(fault.getCommandLine()));
    return ExitCodes.USAGE;
  }

  /** What shows the help of a command; that of a part of a command is its own, or that of the whole. */
  private static String help(CommandLine line) {
    CommandLine above = line.getParent();
    if (above == null) {
      return "help";
    }
    if (above.getParent() == null) {
      return "help " + line.getCommandName();
    }
    return line.getCommandSpec().findOption("--help") == null
        ? help(above)
        : above.getCommandName() + " " + line.getCommandName() + " --help";
  }

  private static int failed(Exception fault, CommandLine line, ParseResult parsed) {
    if (fault instanceof UsageException) {
      line.getErr().println(PlainText.oneLine(String.valueOf(fault.getMessage())));
      return ExitCodes.USAGE;
    }
    if (fault instanceof LibraryException) {
      line.getErr().println(PlainText.oneLine(String.valueOf(fault.getMessage())));
      return ExitCodes.LIBRARY;
    }
    line.getErr()
        .println(
            "Entente failed in a way that was not foreseen. Please report this with the command:");
    fault.printStackTrace(line.getErr());
    return ExitCodes.LIBRARY;
  }
}
