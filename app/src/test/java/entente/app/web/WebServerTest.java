package entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.app.SmallEngine;
import entente.app.Story;
import entente.app.web.exchange.Desk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
  @TempDir
  private Path folder;

  private Browserless server() {
    return new Browserless(folder, Story.of("a.txt", "Arnor slept."));
  }

  @Test
  void aPageHoldsNoScriptOfItsOwnButTheImportMap() {
    try (Browserless server = server()) {
      HttpResponse<String> page = server.get("/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self' 'sha256-")
          .doesNotContain("unsafe");
      assertThat(page.body().split("<script", -1)).hasSize(4);
      assertThat(page.body()).contains("<script type=\"importmap\">{\"imports\":{\"d3-polygon\"");
    }
  }

  @Test
  void whatIsNotChangedIsNotSentAgain() {
    try (Browserless server = server()) {
      String tag = server.get("/api/v1/library").headers().firstValue("ETag").orElseThrow();
      var again = server.send(server.request("/api/v1/library").header("If-None-Match", tag));
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void anAddressThatLeadsNowhereSaysSo() {
    try (Browserless server = server()) {
      var answer = server.get("/api/v1/nothing");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.body()).contains("There is nothing at /api/v1/nothing.");
      var page = server.send(server.request("/nothing").header("Accept", "text/html"));
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.body()).contains("There is nothing at /nothing.");
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    try (Browserless server = server();
        Desk desk = new Desk(folder, Clock.systemUTC())) {
      WebServer.Reading reading = new WebServer.Reading(SmallEngine::new);
      int port = server.server().port();
      assertThatThrownBy(() -> WebServer.start(desk, reading, port, fault -> {}))
          .hasMessageContaining("Port " + port + " is taken")
          .hasMessageContaining("--port");
    }
  }
}
