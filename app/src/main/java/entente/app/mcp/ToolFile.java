package entente.app.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads what a tool is called, does, takes and gives from {@code tools/NAME.json}. */
final class ToolFile {
  private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};

  private final McpJsonMapper mapper;

  ToolFile(McpJsonMapper mapper) {
    this.mapper = mapper;
  }

  /** The tool as assistants are told of it. */
  McpSchema.Tool tool(String name) {
    Map<String, Object> file = object("tools/" + name + ".json");
    String title = String.valueOf(file.get("title"));
    return McpSchema.Tool.builder(name, part(file, "input"))
        .title(title)
        .description(file.get("description") + " " + text("quoting.txt"))
        .outputSchema(output(file))
        .annotations(McpSchema.ToolAnnotations.builder()
            .title(title)
            .readOnlyHint(true)
            .idempotentHint(true)
            .openWorldHint(false)
            .destructiveHint(false)
            .build())
        .build();
  }

  /** What a tool gives, with what all tools give. */
  private Map<String, Object> output(Map<String, Object> file) {
    Map<String, Object> output = new LinkedHashMap<>(part(file, "output"));
    output.put("$defs", object("tools/common.json"));
    return output;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> file, String name) {
    return (Map<String, Object>) Objects.requireNonNull(file.get(name), name);
  }

  private Map<String, Object> object(String resource) {
    try {
      return mapper.readValue(text(resource), OBJECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a resource. */
  static String text(String resource) {
    try (InputStream in = ToolFile.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
