package entente.bench;

import picocli.CommandLine;

/** Runs the commands of this package: what is wrong with the data is told in one message, without a trace. */
public final class Commands {
  private Commands() {}

  /** Runs the command and gives the exit code: 2 when the command or the data cannot be used. */
  public static int run(Object command, String[] arguments) {
    CommandLine line = new CommandLine(command);
    line.setExecutionExceptionHandler(Commands::failed);
    return line.execute(arguments);
  }

  private static int failed(Exception fault, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (fault instanceof DataException) {
      line.getErr().println(fault.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw fault;
  }
}
