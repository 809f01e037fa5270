package entente.app.mcp;

import entente.app.answer.PlainText;
import entente.app.answer.UsageException;
import entente.app.library.LibraryException;
import entente.app.web.exchange.Desk;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Answers an assistant by the Model Context Protocol, a message a line. What is asked wrongly is answered with a sentence
 * that says so, as an error of the tool, which the assistant can read and mend.
 */
public final class AssistantServer implements AutoCloseable {
  private static final List<Tool> TOOLS = List.of(
      new ActorsTool(),
      new SearchTool(),
      new RelationTool(),
      new TimelineTool(),
      new NetworkTool(),
      new EvidenceTool());

  private final McpJsonMapper mapper = McpJsonDefaults.getMapper();
  private final Supplier<Desk> desk;
  private final Consumer<Throwable> unforeseen;
  private final EndingInput in;
  private final McpSyncServer server;

  /**
   * Starts to answer.
   *
   * @param desk gives the library, or throws what says why there is none; asked for each answer
   * @param version of this program
   * @param in where the assistant's messages come from
   * @param out where the answers go, and nothing else may
   * @param unforeseen hears of faults of the program
   */
  public AssistantServer(
      Supplier<Desk> desk,
      String version,
      InputStream in,
      OutputStream out,
      Consumer<Throwable> unforeseen) {
    this.desk = desk;
    this.unforeseen = unforeseen;
    this.in = new EndingInput(in);
    WholeMessages messages = new WholeMessages(out);
    this.server = McpServer.sync(
            new StdioServerTransportProvider(mapper, new MessageInput(this.in, messages), messages))
        .serverInfo("entente", version)
        .instructions(ToolFile.text("instructions.txt"))
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .tools(TOOLS.stream().map(this::specification).toList())
        .build();
  }

  private SyncToolSpecification specification(Tool tool) {
    return new SyncToolSpecification(
        new ToolFile(mapper).tool(tool.name()), (exchange, request) -> answer(tool, request));
  }

  private CallToolResult answer(Tool tool, CallToolRequest request) {
    try {
      Arguments arguments =
          new Arguments(Objects.requireNonNullElse(request.arguments(), Map.of()));
      Reply reply = tool.answer(desk.get(), arguments);
      return CallToolResult.builder()
          .addTextContent(reply.text())
          .structuredContent(mapper, reply.json())
          .build();
    } catch (UsageException | LibraryException e) {
      return refused(PlainText.oneLine(String.valueOf(e.getMessage())));
    } catch (RuntimeException | Error e) {
      // The assistant would wait for ever: nobody else answers it.
      unforeseen.accept(e);
      return refused("Entente failed in a way that was not foreseen. Its terminal says more.");
    }
  }

  private static CallToolResult refused(String message) {
    return CallToolResult.builder().addTextContent(message).isError(true).build();
  }

  /** Waits until the assistant has hung up. */
  public void awaitEnd() throws InterruptedException {
    in.awaitEnd();
  }

  /** Stops answering. */
  @Override
  public void close() {
    server.close();
  }
}
