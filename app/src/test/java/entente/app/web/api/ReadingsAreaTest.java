package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.library.Library;
import entente.app.web.Browserless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(600)
class ReadingsAreaTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String GRAIN = "Arnor sent grain to Gondor.";

  /** A part of what is sent: a file, or a field where there is no name of a file. */
  private record Part(String field, String file, String content) {
    static Part file(String name, String content) {
      return new Part("files", name, content);
    }

    String written() {
      String name = file == null ? "" : "; filename=\"" + file + "\"";
      return "--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"" + name + "\r\n\r\n"
          + content + "\r\n";
    }
  }

  @TempDir
  private Path folder;

  @TempDir
  private Path temporary;

  private Browserless server() {
    return new Browserless(folder.resolve("library"), temporary);
  }

  private static HttpResponse<String> send(Browserless server, List<Part> parts) {
    StringBuilder body = new StringBuilder();
    parts.forEach(part -> body.append(part.written()));
    return server.send(server
        .request("/api/v1/readings")
        .header("Content-Type", "multipart/form-data; boundary=edge")
        .POST(BodyPublishers.ofString(body + "--edge--\r\n", StandardCharsets.UTF_8)));
  }

  private static JsonNode read(Browserless server, Part... parts) {
    HttpResponse<String> answer = send(server, List.of(parts));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return finished(server, JSON.readTree(answer.body()).get("id").asString());
  }

  private static JsonNode finished(Browserless server, String id) {
    JsonNode reading = server.api("readings/" + id);
    while (!reading.get("over").asBoolean()) {
      pause();
      reading = server.api("readings/" + id);
    }
    return reading;
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The files that were sent and are still there. */
  private List<Path> left() {
    try (Stream<Path> all = Files.walk(temporary)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("lock"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> documents() {
    try (Library library = Library.open(folder.resolve("library"))) {
      return library.documents().stream().map(document -> document.id()).toList();
    }
  }

  @Test
  void readsAFolderUnderTheNamesThatTheCommandWouldGive() {
    try (Browserless server = server()) {
      JsonNode reading = read(
          server,
          Part.file("b.txt", GRAIN),
          Part.file("1890/a.txt", "Gondor slept."),
          Part.file(".hidden", GRAIN),
          Part.file("1890/README.md", GRAIN));
      assertThat(reading.get("state").asString()).isEqualTo("done");
      assertThat(reading.get("words").asString()).isEqualTo("2 articles read, with 1 statement.");
      assertThat(documents()).containsExactly("1890/a.txt", "b.txt");
      assertThat(server.api("library").get("documents").asInt()).isEqualTo(2);
      assertThat(left()).isEmpty();
    }
  }

  @Test
  void whatWasReadBeforeIsNotReadAgain() {
    try (Browserless server = server()) {
      read(server, Part.file("a.txt", GRAIN));
      JsonNode again = read(server, Part.file("a.txt", GRAIN));
      assertThat(again.get("unchanged").asInt()).isEqualTo(1);
      assertThat(again.get("words").asString())
          .isEqualTo("0 articles read, with 0 statements; 1 already there, unchanged.");
    }
  }

  @Test
  void eachFailureHasItsReasonAndItsRemedyAndTheOthersAreRead() {
    try (Browserless server = server()) {
      JsonNode reading = read(
          server,
          Part.file("a.txt", GRAIN),
          Part.file("deep.txt", "The Balrog woke."),
          Part.file("empty.txt", ""),
          Part.file("packed.zip", "PK\u0003\u0004\u0000\u0000\u0000\u0000"));
      assertThat(reading.get("read").asInt()).isEqualTo(1);
      assertThat(reading.get("done").asInt()).isEqualTo(4);
      assertThat(reading.get("failures").findValuesAsString("document"))
          .containsExactly("deep.txt", "empty.txt", "packed.zip");
      assertThat(reading.get("failures").findValuesAsString("problem"))
          .anyMatch(problem -> problem.contains("fell into a chasm"))
          .contains("is empty", "is a zip archive or office document, not text");
      assertThat(reading.get("failures").findValuesAsString("remedy"))
          .contains("leave it out, or fetch it again");
    }
  }

  @Test
  void whatCouldNotBeReadIsKnownAfterTheServerHasGoneUntilItIsRead() {
    try (Browserless server = server()) {
      read(
          server,
          Part.file("a.txt", ""),
          Part.file("deep.txt", "The Balrog woke."),
          Part.file("../out.txt", GRAIN));
    }
    try (Browserless server = server()) {
      JsonNode failures = server.api("failures");
      assertThat(failures.get("words").asString()).isEqualTo("3 documents could not be read");
      assertThat(failures.findValuesAsString("document"))
          .containsExactlyInAnyOrder("a.txt", "deep.txt", "../out.txt");
      assertThat(failures.findValuesAsString("when")).containsOnly("Today, 05:06 UTC");
      read(server, Part.file("a.txt", GRAIN), Part.file("deep.txt", GRAIN));
      assertThat(server.api("failures").findValuesAsString("document"))
          .containsExactly("../out.txt");
      assertThat(server.api("changes").get("items").get(0).get("words").asString())
          .isEqualTo("2 articles read: 2 statements.");
    }
  }

  @Test
  void whatIsRefusedBeforeAnythingIsReadIsKeptToo() {
    try (Browserless server = server()) {
      read(server, Part.file("../out.txt", GRAIN));
      assertThat(server.api("failures").get("total").asInt()).isEqualTo(1);
    }
  }

  @Test
  void namesThatLeadElsewhereAreRefusedAndNothingIsWrittenThere() {
    try (Browserless server = server()) {
      JsonNode reading = read(
          server,
          Part.file("../out.txt", GRAIN),
          Part.file("a/../../out.txt", GRAIN),
          Part.file("/tmp/entente-out.txt", GRAIN),
          Part.file("C:/out.txt", GRAIN),
          Part.file("a//b.txt", GRAIN),
          Part.file("x".repeat(201), GRAIN),
          Part.file("\u8a9e".repeat(100), GRAIN));
      assertThat(reading.get("failed").asInt()).isEqualTo(7);
      assertThat(reading.get("state").asString()).isEqualTo("done");
      assertThat(documents()).isEmpty();
      assertThat(Path.of("/tmp/entente-out.txt")).doesNotExist();
      assertThat(temporary.resolve("out.txt")).doesNotExist();
      assertThat(left()).isEmpty();
    }
  }

  @Test
  void twoFilesOfOneNameAreNotTakenForOne() {
    try (Browserless server = server()) {
      JsonNode reading =
          read(server, Part.file("a.txt", GRAIN), Part.file("a.txt", "Gondor slept."));
      assertThat(reading.get("read").asInt()).isEqualTo(1);
      assertThat(reading.get("failures").get(0).get("problem").asString())
          .isEqualTo("another file of this name was given with it");
    }
  }

  @Test
  void whatArticlesDoNotStateMayBeGiven() {
    try (Browserless server = server()) {
      read(
          server,
          new Part("published", null, "1419-03-25"),
          new Part("outlet", null, "The Red Book"),
          Part.file("a.txt", GRAIN));
      try (Library library = Library.open(server.folder())) {
        assertThat(library.documents().get(0).outlet()).isEqualTo("The Red Book");
        assertThat(library.documents().get(0).published()).hasToString("1419-03-25");
      }
    }
  }

  @Test
  void whatIsNoUploadIsRefusedInASentence() {
    try (Browserless server = server()) {
      assertThat(server.post("/api/v1/readings", "{}").body())
          .contains("No files were sent. Send them as multipart/form-data.");
      assertThat(send(server, List.of()).statusCode()).isEqualTo(400);
      assertThat(send(server, List.of(Part.file(".a", "x"))).body())
          .contains("Only hidden files and READMEs were sent");
      for (String day : List.of("soon", "2020-13-45", "+999999-01-01")) {
        assertThat(send(server, List.of(new Part("published", null, day), Part.file("a", "x")))
                .body())
            .contains("is no day of publication. Write it as year, month and day: 2020-01-05.");
      }
      assertThat(send(server, List.of(new Part("lexicon", null, "x"), Part.file("a", "x")))
              .body())
          .contains("There is no field \\\"lexicon\\\" here.");
      var none = server.get("/api/v1/readings/r7");
      assertThat(none.statusCode()).isEqualTo(404);
      assertThat(none.body()).contains("There is no reading \\\"r7\\\".");
    }
  }

  @Test
  void whereNothingCanBeKeptUntilItIsReadThatIsSaid() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "no folder");
    try (Browserless server = new Browserless(folder.resolve("library"), file)) {
      HttpResponse<String> answer = send(server, List.of(Part.file("a.txt", GRAIN)));
      assertThat(answer.statusCode()).isEqualTo(507);
      assertThat(answer.body())
          .contains("the folder for temporary files, " + file + ", is full or cannot be written");
      assertThat(server.get("/api/v1/library").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void readsAsManyFilesAsAFolderHolds() {
    try (Browserless server = server()) {
      Part[] many = IntStream.range(0, 1500)
          .mapToObj(i -> Part.file("year/" + i + ".txt", i % 500 == 0 ? GRAIN : ""))
          .toArray(Part[]::new);
      JsonNode reading = read(server, many);
      assertThat(reading.get("done").asInt()).isEqualTo(1500);
      assertThat(reading.get("read").asInt()).isEqualTo(3);
    }
  }

  @Test
  void moreThanCanBeTakenAtOnceIsRefusedInASentence() throws IOException {
    try (Browserless server = server()) {
      List<Part> many =
          IntStream.range(0, 10_001).mapToObj(i -> Part.file(i + ".txt", "")).toList();
      HttpResponse<String> answer = send(server, many);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("more than 10,000 files at once");
      for (long bytes : new long[] {2_000_000_000L, 99_000_000_000L}) {
        assertThat(announced(server, bytes))
            .startsWith("HTTP/1.1 413")
            .contains("That is more than 1 GB at once.");
      }
      assertThat(server.api("readings").get("total").asInt()).isZero();
    }
  }

  /** What is answered to a request that only says how long it will be. */
  private static String announced(Browserless server, long bytes) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
      String head =
          "POST /api/v1/readings HTTP/1.1\r\nHost: 127.0.0.1:" + server.server().port()
              + "\r\nAuthorization: Bearer " + server.server().token()
              + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " + bytes
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void oneReadingWaitsForTheOtherAndBothCanBeStopped() {
    try (Browserless server = server()) {
      String slow = JSON.readTree(send(
                  server,
                  List.of(
                      Part.file("a.txt", GRAIN),
                      Part.file("b.txt", "The Ents took counsel."),
                      Part.file("c.txt", GRAIN)))
              .body())
          .get("id")
          .asString();
      String next = JSON.readTree(
              send(server, List.of(Part.file("d.txt", GRAIN))).body())
          .get("id")
          .asString();
      while (server.api("readings/" + slow).get("done").asInt() == 0) {
        pause();
      }
      assertThat(server.api("readings/" + slow).get("current").asString()).isEqualTo("b.txt");
      assertThat(server.api("readings/" + slow).get("words").asString())
          .isEqualTo("1 of 3 articles.");
      assertThat(server.api("readings/" + next).get("state").asString()).isEqualTo("waiting");
      server.send(server.request("/api/v1/readings/" + slow).DELETE());
      assertThat(finished(server, slow).get("words").asString())
          .isEqualTo(
              "Stopped after 1 of 3 articles: 1 article read, with 1 statement. What was read is kept.");
      assertThat(finished(server, next).get("state").asString()).isEqualTo("done");
      assertThat(documents()).containsExactly("a.txt", "d.txt");
      assertThat(server.api("readings").get("total").asInt()).isEqualTo(2);
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void aServerThatIsClosedWhileItReadsLeavesWholeDocumentsAndNoFiles() {
    try (Browserless server = server()) {
      send(
          server, List.of(Part.file("a.txt", GRAIN), Part.file("b.txt", "The Ents took counsel.")));
      while (server.api("readings/r1").get("done").asInt() == 0) {
        pause();
      }
    }
    assertThat(documents()).containsExactly("a.txt");
    assertThat(temporary).isEmptyDirectory();
  }
}
