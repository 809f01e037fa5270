package entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.Story;
import entente.event.EventType;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an assistant starts it: a process of its own. */
class McpCommandTest {
  @TempDir
  private Path folder;

  @Test
  void anAssistantStartsItAsAProcess() {
    new Shell(folder)
        .put(List.of(Story.of("a.txt", "Arnor sent grain to Gondor.")
            .tells(EventType.AID, "sent")
            .by("Arnor", Shell.ARNOR)
            .to("Gondor", Shell.GONDOR)
            .end()));
    ServerParameters started = ServerParameters.builder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .args(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Entente.class.getName(),
            "mcp",
            "--library",
            folder.toString())
        .build();
    try (McpSyncClient client = McpClient.sync(
            new StdioClientTransport(started, McpJsonDefaults.getMapper()))
        .initializationTimeout(Duration.ofMinutes(5))
        .requestTimeout(Duration.ofMinutes(5))
        .build()) {
      client.initialize();
      var answer = client.callTool(CallToolRequest.builder("timeline")
          .arguments(Map.of("actor", "Arnor"))
          .build());
      assertThat(answer.content().toString()).contains("“Arnor sent grain to Gondor.”");
    }
  }
}
