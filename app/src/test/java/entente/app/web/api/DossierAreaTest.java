package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.event.EventType;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dossier of two actors as a file and as a page. */
class DossierAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Árnor & Sons");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final String PATH = "/dossier/state:ARN/state:GON";

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void serve() {
    server = new Browserless(
        folder,
        Story.of("a.txt", "Arnor aided Gondor. Rohan slept.")
            .tells(EventType.AID, "aided")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .on("2020-01-03", "2020-01-03")
            .end()
            .names("Rohan", ROHAN));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void isAFileWithANameThatEverySystemTakes() {
    HttpResponse<String> file = server.get(PATH);
    assertThat(header(file, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"dossier-arnor-sons-gondor.html\"");
    assertThat(file.body()).startsWith("<!DOCTYPE html>").contains("Árnor &amp; Sons");
    HttpResponse<String> markdown = server.get(PATH + "?as=md");
    assertThat(header(markdown, "Content-Disposition")).contains("gondor.md");
    assertThat(markdown.body()).startsWith("# ");
  }

  @Test
  void asAPageItMayUseItsOwnStyleSheetAndNothingElse() throws Exception {
    HttpResponse<String> page = server.get(PATH + "?show=1");
    assertThat(header(page, "Content-Disposition")).isEmpty();
    String body = page.body();
    String style =
        body.substring(body.indexOf("<style>") + "<style>".length(), body.indexOf("</style>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(header(page, "Content-Security-Policy"))
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .startsWith("default-src 'none'")
        .doesNotContain("script-src");
    assertThat(body).doesNotContain(" style=").doesNotContain("<script");
  }

  @Test
  void whereNothingJoinsTheTwoItSaysSo() {
    assertThat(server.get("/dossier/state:ARN/state:ROH").body())
        .contains("Nothing in the library joins Árnor & Sons and Rohan.");
    assertThat(server.get("/dossier/Gondor/state:GON").statusCode()).isEqualTo(400);
    assertThat(server.get("/dossier/Gondor/Mordor").statusCode()).isEqualTo(404);
  }
}
