package entente.app.cli;

import entente.app.library.LibraryException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
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

  private static int misunderstood(ParameterException fault, String[] arguments) {
    PrintWriter err = fault.getCommandLine().getErr();
    err.println(fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("See: entente help" + topic(fault.getCommandLine()));
    return ExitCodes.USAGE;
  }

  /** The command whose help tells of a fault in it or in a command below it. */
  private static String topic(CommandLine line) {
    CommandLine above = line.getParent();
    if (above == null) {
      return "";
    }
    return above.getParent() == null ? " " + line.getCommandName() : topic(above);
  }

  private static int failed(Exception fault, CommandLine line, ParseResult parsed) {
    if (fault instanceof UsageException) {
      line.getErr().println(fault.getMessage());
      return ExitCodes.USAGE;
    }
    if (fault instanceof LibraryException) {
      line.getErr().println(fault.getMessage());
      return ExitCodes.LIBRARY;
    }
    line.getErr()
        .println(
            "Entente failed in a way that was not foreseen. Please report this with the command:");
    fault.printStackTrace(line.getErr());
    return ExitCodes.LIBRARY;
  }
}
