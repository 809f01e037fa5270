package entente.app.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out where results go
 * @param err where progress and messages go
 * @param width the columns of the terminal, or those of a page where there is none
 * @param colour whether results may be coloured
 * @param live whether progress can be shown
 * @param clock what tells the time
 */
record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    int width,
    boolean colour,
    boolean live,
    Clock clock) {
  /** The columns of a page in a pipe or file. */
  static final int PAGE = 100;

  private static final int NARROWEST = 40;

  /** The console of this process with this output; the launcher tells what it is, since Java cannot. */
  static Console ofProcess(OutputStream out) {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        writer(out),
        writer(new FileOutputStream(FileDescriptor.err)),
        Math.max(NARROWEST, Integer.getInteger("entente.columns", PAGE)),
        Boolean.getBoolean("entente.terminal"),
        Boolean.getBoolean("entente.live"),
        Clock.systemUTC());
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }
}
