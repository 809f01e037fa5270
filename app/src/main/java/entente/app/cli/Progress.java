package entente.app.cli;

import entente.app.answer.Phrases;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a batch is, on a terminal; elsewhere it shows nothing. */
final class Progress implements AutoCloseable {
  private static final int UPDATE_MILLISECONDS = 250;
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final @Nullable ProgressBar bar;

  /** Starts to show; the number of documents is -1 where it is not known beforehand. */
  Progress(boolean live, int width, long documents) {
    this.bar = live ? bar(width, documents) : null;
  }

  private static ProgressBar bar(int width, long documents) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(" documents", 1)
        .setInitialMax(documents)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
        .setMaxRenderedLength(width)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true), width))
        .build();
  }

  /** One more document is done; so many statements were found in all. */
  void step(int statements) {
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(" " + Phrases.count(statements, "statement"));
    }
  }

  /** Prints a message above what is shown. */
  void say(PrintWriter err, String message) {
    err.println((bar == null ? "" : CLEAR_LINE) + message);
    err.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
