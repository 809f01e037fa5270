package entente.app.cli;

import entente.app.mcp.AssistantServer;
import entente.app.mcp.DeskOnDemand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine.Command;

/** Answers assistants. */
@Command(
    name = "mcp",
    description = {
      "Answers an assistant from the library by the Model Context Protocol, over standard input and output: each answer"
          + " with the sentences that it rests on, so that the assistant quotes instead of inventing.",
      "Assistants start it themselves; docs/assistants.md shows how to tell them of it. It changes nothing."
    },
    footer = {"  entente mcp --library archive"})
final class McpCommand extends LibraryCommand {
  @Override
  public Integer call() {
    // Standard output holds messages and nothing else, whatever a library may want to print.
    System.setOut(System.err);
    try (DeskOnDemand desk = new DeskOnDemand(folder(), console().clock());
        AssistantServer server = new AssistantServer(
            desk,
            version(),
            console().in(),
            new FileOutputStream(FileDescriptor.out),
            this::tell)) {
      server.awaitEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCodes.DONE;
  }

  private void tell(Throwable fault) {
    fault.printStackTrace(console().err());
    console().err().flush();
  }
}
