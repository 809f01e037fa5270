package entente.app.web.api;

import entente.app.web.exchange.Area;
import entente.app.web.exchange.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What can be asked for, as OpenAPI has it: the file as it is written, and the same as JSON. */
final class OpenApiArea implements Area {
  private static final String FILE = "/entente/app/web/openapi.yaml";

  /** Read when it is first asked for. */
  private static final class Description {
    private static final byte[] YAML = file();
    private static final String JSON = JsonMapper.shared()
        .writeValueAsString(YAMLMapper.shared().readTree(new String(YAML, StandardCharsets.UTF_8)));
  }

  private static byte[] file() {
    try (InputStream in = OpenApiArea.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/openapi.yaml", this::yaml);
    routes.get("/api/v1/openapi.json", this::json);
  }

  private void yaml(Context context) {
    Query.of(context);
    Json.send(context, "application/yaml; charset=utf-8", Description.YAML);
  }

  private void json(Context context) {
    Query.of(context);
    Json.text(context, Description.JSON);
  }
}
