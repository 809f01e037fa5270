package entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.Story;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in. Requests are written by hand: no decent client would send them. */
class GuardTest {
  private static final String SECRET = "Arnor slept in secret.";

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void serve() {
    server = new Browserless(folder, Story.of("a.txt", SECRET));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String host() {
    return "127.0.0.1:" + server.server().port();
  }

  private String token() {
    return server.server().token();
  }

  private String let() {
    return "Authorization: Bearer " + token();
  }

  /** The whole answer to a request with these headers, word for word. */
  private String raw(String line, String... headers) throws IOException {
    String request =
        line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path, String... headers) throws IOException {
    String[] all = new String[headers.length + 1];
    all[0] = "Host: " + host();
    System.arraycopy(headers, 0, all, 1, headers.length);
    return raw("GET " + path, all);
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.substring(9, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "127.0.0.1.evil.example:PORT",
        "[::1]:PORT",
        "0.0.0.0:PORT"
      })
  void whoAsksForAnotherHostIsRefused(String host) throws IOException {
    String named = host.replace("PORT", String.valueOf(server.server().port()));
    String answer = raw("GET /api/v1/library", "Host: " + named, let());
    assertThat(status(answer)).isEqualTo(403);
    assertThat(answer).contains("Entente answers only to 127.0.0.1:");
  }

  @Test
  void localhostIsThisMachineToo() throws IOException {
    String named = "Host: localhost:" + server.server().port();
    assertThat(status(raw("GET /api/v1/library", named, let()))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "https://127.0.0.1:PORT", "http://127.0.0.1:1", "null"})
  void whoComesFromAnotherSiteIsRefused(String origin) throws IOException {
    String named = origin.replace("PORT", String.valueOf(server.server().port()));
    String answer = get("/api/v1/library", "Origin: " + named, let());
    assertThat(status(answer)).isEqualTo(403);
    assertThat(answer).contains("Another site asked for this.").doesNotContain("Access-Control");
  }

  @Test
  void ourOwnPagesMayAsk() throws IOException {
    assertThat(status(get("/api/v1/library", "Origin: http://" + host(), let())))
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void whatAnotherSiteLetsABrowserWriteIsRefused(String site) throws IOException {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      String answer = raw(
          method + " /api/v1/decisions",
          "Host: " + host(),
          "Sec-Fetch-Site: " + site,
          "Content-Length: 0",
          let());
      assertThat(status(answer)).as(method).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-None: 1",
        "Authorization: Bearer wrong",
        "Authorization: Bearer ",
        "Authorization: Basic TOKEN",
        "Cookie: entente-PORT=wrong",
        "Cookie: entente-1=TOKEN",
        "Cookie: token=TOKEN"
      })
  void whoDoesNotKnowTheTokenIsRefused(String header) throws IOException {
    String given = header
        .replace("TOKEN", token())
        .replace("PORT", String.valueOf(server.server().port()));
    for (String path : List.of("/", "/api/v1/library", "/api/v1/documents/a.txt", "/no/such")) {
      String answer = get(path, given);
      assertThat(status(answer)).as(path).isEqualTo(401);
      assertThat(answer).contains("has not been let in yet").doesNotContain("slept");
    }
    assertThat(status(get("/?token=wrong", given))).isEqualTo(401);
  }

  @Test
  void theTokenInTheAddressBecomesACookieThatNoScriptReads() throws IOException {
    String answer = get("/relations?sort=a&token=" + token() + "&q=b");
    assertThat(status(answer)).isEqualTo(303);
    assertThat(location(answer)).endsWith("/relations?sort=a&q=b");
    assertThat(answer)
        .containsPattern("Set-Cookie: entente-\\d+=" + token() + ";[^\r]*")
        .contains("HttpOnly", "SameSite=Strict", "Referrer-Policy: no-referrer");
    String cookie = "Cookie: entente-" + server.server().port() + "=" + token();
    assertThat(status(get("/api/v1/library", cookie))).isEqualTo(200);
  }

  private static String location(String answer) {
    return answer
        .lines()
        .filter(line -> line.startsWith("Location: "))
        .map(line -> line.substring("Location: ".length()))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/?token=",
        "///evil.example/?token=",
        "/%2Fevil.example/?token=",
        "/\\evil.example/?token=",
        "/%5Cevil.example/?token=",
        "/.//evil.example/?token=",
        "http://evil.example/?token=",
        "/%0d%0aLocation:%20http://evil.example/?token=",
        "/@evil.example/?token="
      })
  void nobodyIsLedToAnotherSite(String path) throws IOException {
    String answer = get(path + token());
    String to = location(answer);
    assertThat(to).matches("|/[^/\\\\].*|http://127\\.0\\.0\\.1:\\d+/([^/\\\\].*)?");
    assertThat(answer.lines().filter(line -> line.startsWith("Location:"))).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../api/v1/library",
        "/assets/..%2fapi/v1/library",
        "/assets/%2e%2e/api/v1/library",
        "/assets/..;/api/v1/library",
        "/assets/../../../../../../etc/passwd",
        "/assets/..%2f..%2fshell.html",
        "/assets/../shell.html",
        "/assets/%2e%2e/shell.html",
        "/assets//etc/passwd",
        "/assets/.hidden.js",
        "/assets/page.css%00.js",
        "/assets/..%5c..%5cshell.html",
        "/webjars/../../../entente/app/web/shell.html",
        "/webjars/d3/../../../entente/app/web/shell.html",
        "/webjars/%2e%2e%2f%2e%2e%2flibraries.js",
        "/webjars/d3/7.9.0/package.json",
        "/assets/%0d%0aSet-Cookie:a=b.js"
      })
  void nothingButTheFilesOfThePagesIsOpen(String path) throws IOException {
    String answer = get(path);
    assertThat(status(answer)).isIn(400, 401, 404);
    assertThat(answer).doesNotContain("root:", "data-view", "slept", "\nSet-Cookie:", "\"folder\"");
  }

  @Test
  void everyAnswerForbidsWhatAPageNeverNeeds() throws IOException {
    for (String path : List.of("/", "/api/v1/library", "/assets/page.css", "/no/such")) {
      assertThat(get(path, let()))
          .contains(
              "X-Content-Type-Options: nosniff",
              "X-Frame-Options: DENY",
              "Content-Security-Policy: default-src 'none'",
              "Cross-Origin-Resource-Policy: same-origin");
    }
  }

  @Test
  void whatIsNoHttpIsToldSo() throws IOException {
    assertThat(raw("GET /a b c", "Host: " + host())).startsWith("HTTP/1.1 400");
    assertThat(get("/assets/%zz.js", let()))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "The request is malformed");
  }
}
