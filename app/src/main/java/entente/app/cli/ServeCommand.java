package entente.app.cli;

import entente.app.answer.UsageException;
import entente.app.reading.OwnFiles;
import entente.app.web.WebServer;
import entente.app.web.exchange.Desk;
import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the library in the browser. */
@Command(
    name = "serve",
    description = {
      "Shows the library as pages in your browser, from this machine and to this machine alone: relations, actors, the"
          + " network, articles, each point with its sentence.",
      "Open the address that is printed: the token in it lets your browser in, and nobody else's."
    },
    footer = {"  entente serve --open", "  entente serve --port 0 --library archive"})
final class ServeCommand extends LibraryCommand {
  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port on 127.0.0.1; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 4321;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "127.0.0.1, and no other: there are no passwords.")
  private String host = WebServer.HOST;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  @Override
  public Integer call() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageException("--port " + port + " is no port. Write a number from 0 to 65535.");
    }
    if (!host.equals(WebServer.HOST)) {
      throw new UsageException(
          "--host " + host + " is refused: the pages have no passwords, so only this machine"
              + " (127.0.0.1) may see them. Leave --host out.");
    }
    Ending ending = new Ending();
    try (Desk desk = new Desk(folder(), console().clock());
        WebServer server = start(desk)) {
      announce(server);
      desk.prepare();
      ending.await();
    } finally {
      ending.closed();
    }
    return ExitCodes.DONE;
  }

  private WebServer start(Desk desk) {
    try {
      return WebServer.start(
          desk, new WebServer.Reading(() -> engine(OwnFiles.NONE)), port, fault -> {
            fault.printStackTrace(console().err());
            console().err().flush();
          });
    } catch (WebServer.PortTakenException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void announce(WebServer server) {
    Screen screen = screen();
    screen.line("Entente shows the library " + folder() + " at");
    screen.line("  " + server.address());
    if (!quiet()) {
      screen.line(
          "Only browsers on this machine that open this address are let in. Stop with Ctrl+C.");
    }
    console().out().flush();
    if (open) {
      open(server.address());
    }
  }

  private void open(String address) {
    try {
      Desktop.getDesktop().browse(URI.create(address));
    } catch (IOException | UnsupportedOperationException | AWTError | LinkageError e) {
      console().err().println("No browser could be opened. Open the address yourself.");
      console().err().flush();
    }
  }

  /**
   * When it is to end: the process is stopped, or whoever started it has been interrupted. The process stays until the
   * library is closed, so that a document which is just being written is there as a whole.
   */
  private static final class Ending {
    private static final int PATIENCE_SECONDS = 90;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private boolean interrupted;
    private final Thread hook = new Thread(this::end, "end");

    Ending() {
      Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
      asked.countDown();
      try {
        done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void await() {
      try {
        asked.await();
      } catch (InterruptedException e) {
        // Closing must not be interrupted as well; whoever asked is told afterwards.
        interrupted = true;
      }
    }

    void closed() {
      done.countDown();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is ending, and the hook with it.
        return;
      }
    }
  }
}
