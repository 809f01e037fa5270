package entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.app.SmallEngine;
import entente.app.Story;
import entente.app.web.exchange.Desk;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

  @Test
  void whatTurnsTheWritingRoundIsNamedInAFault() {
    try (Browserless server = server()) {
      String answer = server.get("/api/v1/actors/%E2%80%AEgnihton").body();
      assertThat(answer).contains("[U+202E]gnihton").doesNotContain("\u202e");
    }
  }

  @Test
  @Timeout(600)
  void whoAnnouncesMuchAndSendsNothingKeepsNobodyFromBeingAnswered() throws IOException {
    List<Socket> silent = new ArrayList<>();
    try (Browserless server = server()) {
      for (int i = 0; i < Senders.MOST; i++) {
        silent.add(announcing(server));
      }
      HttpResponse<String> refused = server.post("/api/v1/decisions", "{}");
      while (refused.statusCode() != 503) {
        silent.add(announcing(server)); // some may have been given up already
        refused = server.post("/api/v1/decisions", "{}");
      }
      assertThat(refused.body()).contains("is receiving 32 files or decisions already");
      assertThat(server.get("/api/v1/library").statusCode()).isEqualTo(200);
      for (Socket socket : silent) {
        socket.close();
      }
      while (server.post("/api/v1/decisions", "{}").statusCode() == 503) {
        Thread.onSpinWait();
      }
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  private static Socket announcing(Browserless server) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.server().port());
    String head =
        "POST /api/v1/decisions HTTP/1.1\r\nHost: 127.0.0.1:" + server.server().port()
            + "\r\nAuthorization: Bearer " + server.server().token()
            + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }
}
