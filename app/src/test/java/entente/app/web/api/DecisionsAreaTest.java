package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.event.EventType;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be decided on the command line can be decided over HTTP, and taken back. */
class DecisionsAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor STRIDER = Story.person("person:strider", "Strider");
  private static final Actor ARAGORN =
      Story.person("person:aragorn-telcontar", "Aragorn Telcontar");

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void serve() {
    server = new Browserless(folder, first(), second());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Story first() {
    return Story.of("first.txt", "Strider raided Gondor. Arnor aided Gondor.")
        .tells(EventType.ASSAULT, "raided")
        .by("Strider", STRIDER)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.AID, "aided")
        .by("Arnor", ARNOR)
        .to("Gondor.", GONDOR)
        .end();
  }

  private static Story second() {
    return Story.of("second.txt", "Strider visited Gondor. Aragorn Telcontar met Gondor.")
        .tells(EventType.CONSULT, "visited")
        .by("Strider", STRIDER)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.CONSULT, "met")
        .by("Aragorn Telcontar", ARAGORN)
        .to("Gondor.", GONDOR)
        .end();
  }

  private JsonNode decided(String json) {
    HttpResponse<String> answer = server.post("/api/v1/decisions", json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body());
  }

  private String refused(int status, String json) {
    HttpResponse<String> answer = server.post("/api/v1/decisions", json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return JsonMapper.shared().readTree(answer.body()).get("detail").asString();
  }

  private String words(int index) {
    return server.api("decisions").get("items").get(index).get("words").asString();
  }

  @Test
  void mergesAndTakesItBack() {
    JsonNode made = decided("""
        {"kind": "merge", "actor": "Aragorn Telcontar", "other": "person:strider", "because": "one man"}""");
    assertThat(made.get("number").asInt()).isEqualTo(1);
    assertThat(made.get("made").asString()).isEqualTo("2026-03-04T05:06:07Z");
    assertThat(made.get("because").asString()).isEqualTo("one man");
    assertThat(words(0)).isEqualTo("Aragorn Telcontar and Strider are one");
    HttpResponse<String> undone = server.post("/api/v1/decisions/1/undo", "");
    assertThat(undone.statusCode()).isEqualTo(200);
    assertThat(undone.body()).contains("\"state\":\"undone\"");
    assertThat(server.post("/api/v1/decisions/1/undo", "").statusCode()).isEqualTo(409);
  }

  @Test
  void splitsByDocument() {
    assertThat(decided("""
        {"kind": "split", "actor": "Strider", "documents": ["second.txt"]}""").get("words").asString())
        .isEqualTo("Strider in second.txt is another than elsewhere");
    assertThat(refused(400, """
        {"kind": "split", "actor": "person:strider"}""")).contains("which part");
  }

  @Test
  void renamesAndHides() {
    decided("{\"kind\": \"rename\", \"actor\": \"Arnor\", \"name\": \" Eriador \"}");
    assertThat(words(0)).isEqualTo("Arnor goes by the name Eriador");
    decided("{\"kind\": \"hide\", \"actor\": \"Eriador\"}");
    assertThat(words(0)).isEqualTo("Eriador is no actor");
  }

  @Test
  void rejectsAndCorrectsStatements() {
    JsonNode corrected = decided("""
        {"kind": "correct", "statement": "first.txt-0", "actor": null, "date": "2003-03..2004",
         "modality": "planned", "sign": "+", "type": "AID"}""");
    assertThat(corrected.get("words").asString())
        .endsWith("type AID, sign +, actor none, date March 2003–December 2004, modality planned");
    assertThat(corrected.get("statement").asString()).isEqualTo("first.txt-0");
    decided("{\"kind\": \"reject\", \"statement\": \"first.txt-1\"}");
    assertThat(words(0)).isEqualTo("the statement first.txt-1 in first.txt is rejected");
  }

  @Test
  void whatContradictsAnEarlierDecisionIsRefused() {
    decided("{\"kind\": \"correct\", \"statement\": \"first.txt-0\", \"sign\": \"+\"}");
    assertThat(refused(409, "{\"kind\": \"reject\", \"statement\": \"first.txt-0\"}"))
        .startsWith("Decision 1 corrects it.");
    assertThat(refused(409, """
        {"kind": "merge", "actor": "Arnor", "other": "Strider"}""")).startsWith("Arnor is a state and Strider is a person");
    decided("{\"kind\": \"merge\", \"actor\": \"Arnor\", \"other\": \"Strider\", \"force\": true}");
  }

  @Test
  void whatIsMissingOrUnknownIsNamed() {
    assertThat(refused(400, "{\"kind\": \"hide\"}")).contains("\"actor\" is missing");
    assertThat(refused(400, "{\"actor\": \"Arnor\"}")).contains("\"kind\" is missing");
    assertThat(refused(400, "{\"kind\": \"praise\"}")).contains("no kind of decision \"praise\"");
    assertThat(refused(400, "{\"kind\": \"hide\", \"actr\": \"Arnor\"}"))
        .isEqualTo("There is no property \"actr\" here. Known are actor, because, kind.");
    assertThat(refused(400, "{\"kind\": \"hide\", \"actor\": 7}")).contains("must be a text");
    assertThat(refused(404, "{\"kind\": \"hide\", \"actor\": \"Arnur\"}"))
        .contains("Did you mean Arnor");
    assertThat(refused(400, "{\"kind\": \"correct\", \"statement\": \"first.txt-0\"}"))
        .startsWith("Say what to correct");
    assertThat(refused(400, """
        {"kind": "correct", "statement": "first.txt-0", "type": "HUG"}""")).contains("is no type");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThat(refused(400, "{\"kind\": \"hide\"")).contains("no JSON").contains("line 1");
    assertThat(refused(400, "[]")).contains("Send a JSON object");
    assertThat(refused(400, "")).contains("Send a JSON object");
    assertThat(refused(400, "{\"kind\": \"hide\", \"kind\": \"merge\"}")).contains("no JSON");
    var form = server.send(server
        .request("/api/v1/decisions")
        .header("Content-Type", "text/plain")
        .POST(BodyPublishers.ofString("{}")));
    assertThat(form.statusCode()).isEqualTo(400);
  }

  @Test
  void whatGoesBeyondAllBoundsIsRefusedInASentence() {
    assertThat(refused(400, "[".repeat(100_000))).contains("more levels or longer names");
    assertThat(refused(400, "{\"" + "x".repeat(100_000) + "\": 1}")).endsWith("Send less.");
    assertThat(refused(400, "{\"kind\": \"hide\", \"actor\": \"" + "x".repeat(1_000_000) + "\"}"))
        .isEqualTo("The property \"actor\" has 1000000 characters, and only 5000 may be sent."
            + " Shorten it.");
    assertThat(refused(413, "{\"kind\": \"" + "x".repeat(50_000_000) + "\"}"))
        .isEqualTo("That is more than 50 MB at once. Send less.");
  }

  @Test
  void ofTwoWhoUndoAtOnceOneIsToldThatItIsUndone() {
    for (int i = 0; i < 10; i++) {
      long number =
          decided("{\"kind\": \"hide\", \"actor\": \"Arnor\"}").get("number").asLong();
      String path = "/api/v1/decisions/" + number + "/undo";
      assertThat(Stream.of(path, path, path)
              .parallel()
              .map(undo -> server.post(undo, "").statusCode())
              .toList())
          .containsExactlyInAnyOrder(200, 409, 409);
    }
  }

  @Test
  void aReasonHasItsBounds() {
    String reason = "x".repeat(2001);
    assertThat(refused(
            409, "{\"kind\": \"hide\", \"actor\": \"Arnor\", \"because\": \"" + reason + "\"}"))
        .startsWith("The reason has 2001 characters");
    assertThat(server.api("decisions").get("total").asInt()).isZero();
  }

  @Test
  void otherSitesDecideNothing() {
    for (List<String> header : List.of(
        List.of("Origin", "http://evil.example"), List.of("Sec-Fetch-Site", "cross-site"))) {
      var answer = server.send(server
          .request("/api/v1/decisions")
          .header("Content-Type", "application/json")
          .header(header.get(0), header.get(1))
          .POST(BodyPublishers.ofString("{\"kind\": \"hide\", \"actor\": \"Arnor\"}")));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(server.api("decisions").get("total").asInt()).isZero();
  }

  @Test
  void aDecisionThatIsNotThereIsNotUndone() {
    assertThat(server.post("/api/v1/decisions/9/undo", "").statusCode()).isEqualTo(404);
    assertThat(server.post("/api/v1/decisions/last/undo", "").statusCode()).isEqualTo(400);
  }

  @Test
  void decisionsAreSavedWithWhatWasReadAndWhatIsRight() {
    decided("{\"kind\": \"correct\", \"statement\": \"first.txt-0\", \"sign\": \"+\"}");
    decided("{\"kind\": \"reject\", \"statement\": \"first.txt-1\"}");
    decided("{\"kind\": \"rename\", \"actor\": \"Arnor\", \"name\": \"Eriador\"}");
    decided("{\"kind\": \"hide\", \"actor\": \"Aragorn Telcontar\"}");
    server.post("/api/v1/decisions/4/undo", "");
    HttpResponse<String> file = server.get("/api/v1/decisions/export");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "entente-decisions.jsonl");
    List<JsonNode> lines =
        file.body().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("read").get("sign").asString()).isEqualTo("-");
    assertThat(lines.get(0).get("right").get("sign").asString()).isEqualTo("+");
    assertThat(lines.get(0).get("read").get("evidence").get("text").asString())
        .isEqualTo("Strider raided Gondor.");
    assertThat(lines.get(1).get("read").get("id").asString()).isEqualTo("first.txt-1");
    assertThat(lines.get(1).get("right").isNull()).isTrue();
    assertThat(lines.get(2).get("name").asString()).isEqualTo("Eriador");
  }

  @Test
  void statementsThatWereDecidedAboutAreToldByWhatTheySay() {
    decided("{\"kind\": \"reject\", \"statement\": \"first.txt-0\"}");
    JsonNode first = server.api("decisions").get("items").get(0);
    assertThat(first.get("title").asString()).isEqualTo("Strider attacked Gondor");
    assertThat(first.get("document").asString()).isEqualTo("first.txt");
  }

  @Test
  void halfACharacterIsRefusedAndNothingIsStored() {
    for (String half : List.of("\\ud83d", "\\ude00\\ud83d", "Eria\\ud83ddor")) {
      assertThat(refused(
              400, "{\"kind\": \"rename\", \"actor\": \"Arnor\", \"name\": \"" + half + "\"}"))
          .contains("The property \"name\" has half a character at place")
          .endsWith("Send it whole, or leave it out.");
    }
    decided("{\"kind\": \"rename\", \"actor\": \"Arnor\", \"name\": \"Arnor \\ud83d\\ude00\"}");
    assertThat(words(0)).contains("Arnor \ud83d\ude00");
  }

  @Test
  void noMessageProposesACommand() {
    decided("{\"kind\": \"correct\", \"statement\": \"first.txt-0\", \"sign\": \"+\"}");
    decided("{\"kind\": \"reject\", \"statement\": \"first.txt-1\"}");
    decided("{\"kind\": \"hide\", \"actor\": \"Aragorn Telcontar\"}");
    server.post("/api/v1/decisions/3/undo", "");
    List<String> messages = List.of(
        refused(409, "{\"kind\": \"correct\", \"statement\": \"first.txt-0\", \"sign\": \"0\"}"),
        refused(409, "{\"kind\": \"reject\", \"statement\": \"first.txt-1\"}"),
        refused(409, "{\"kind\": \"rename\", \"actor\": \"Arnor\", \"name\": \"Gondor\"}"),
        refused(409, """
            {"kind": "correct", "statement": "first.txt-0", "actor": null, "recipient": null}"""),
        refused(409, """
            {"kind": "correct", "statement": "first.txt-0", "type": "ALLIED", "recipient": null}"""),
        refused(409, "{\"kind\": \"merge\", \"actor\": \"Arnor\", \"other\": \"Strider\"}"),
        refused(404, "{\"kind\": \"hide\", \"actor\": \"Nobody At All\"}"),
        refused(400, """
            {"kind": "correct", "statement": "first.txt-0", "date": "2004..2003"}"""),
        server.post("/api/v1/decisions/3/undo", "").body());
    assertThat(messages)
        .allSatisfy(message -> assertThat(message).doesNotContain("entente ", "--"));
    assertThat(messages.get(0)).isEqualTo("Decision 1 corrects its sign. Undo decision 1 first.");
  }
}
