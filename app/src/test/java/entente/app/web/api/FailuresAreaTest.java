package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.library.FailedReading;
import entente.app.library.Library;
import entente.app.web.Browserless;
import entente.article.Found;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What could not be read outlives the server, until it is read or dismissed. */
class FailuresAreaTest {
  private static final Instant BEFORE = Instant.parse("2026-03-03T21:10:00Z");

  @TempDir
  private Path folder;

  /** Keeps failures as any reading does, also one of the terminal. */
  private void fail(String... documents) {
    try (Library library = Library.openForWriting(folder)) {
      for (String document : documents) {
        library
            .readings()
            .fail(List.of(
                new FailedReading(new Found.Failed(document, "is empty", "leave it out"), BEFORE)));
      }
    }
  }

  @Test
  void whereAllCouldBeReadTheListIsEmpty() {
    try (Browserless server = new Browserless(folder)) {
      JsonNode failures = server.api("failures");
      assertThat(failures.get("total").asInt()).isZero();
      assertThat(failures.get("words").asString()).isEqualTo("All that was given could be read");
    }
  }

  @Test
  void eachHasItsReasonItsRemedyAndItsTimeTheLastFirst() {
    fail("a.txt", "b.txt");
    try (Browserless server = new Browserless(folder)) {
      JsonNode failures = server.api("failures?zone=Europe/Berlin&limit=1");
      assertThat(failures.get("words").asString()).isEqualTo("2 documents could not be read");
      assertThat(failures.get("items")).hasSize(1);
      JsonNode last = failures.get("items").get(0);
      assertThat(last.get("document").asString()).isEqualTo("b.txt");
      assertThat(last.get("problem").asString()).isEqualTo("is empty");
      assertThat(last.get("remedy").asString()).isEqualTo("leave it out");
      assertThat(last.get("at").asString()).isEqualTo(BEFORE.toString());
      assertThat(last.get("when").asString()).isEqualTo("Yesterday, 22:10");
    }
  }

  @Test
  void theListIsDismissedForGood() {
    fail("a.txt", "b.txt");
    try (Browserless server = new Browserless(folder)) {
      HttpResponse<String> answer =
          server.send(server.request("/api/v1/failures").DELETE());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(JsonMapper.shared().readTree(answer.body()).get("total").asInt())
          .isZero();
    }
    try (Browserless server = new Browserless(folder)) {
      assertThat(server.api("failures").get("total").asInt()).isZero();
    }
  }
}
