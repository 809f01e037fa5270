package entente.app.cli;

import entente.app.answer.UsageException;
import entente.app.reading.OwnFiles;
import entente.app.web.WebServer;
import entente.app.web.exchange.Desk;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
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
    try (Desk desk = new Desk(folder(), console().clock());
        WebServer server = start(desk)) {
      announce(server);
      waitForTheEnd();
    }
    return ExitCodes.DONE;
  }

  private WebServer start(Desk desk) {
    try {
      return WebServer.start(
          desk,
          new WebServer.Reading(() -> engine(OwnFiles.NONE)),
          port,
          fault -> fault.printStackTrace(console().err()));
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
    } catch (IOException | UnsupportedOperationException | java.awt.AWTError e) {
      console().err().println("No browser could be opened. Open the address yourself.");
      console().err().flush();
    }
  }

  /** Until the process is stopped, or whoever started it has been interrupted. */
  private static void waitForTheEnd() {
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "end"));
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
