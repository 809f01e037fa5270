package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EventAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor", "Gondor");
  private static final String RAID =
      "On the ninth of May riders of Arnor raided the northern harbour of Gondor and burned eleven grain ships there.";
  private static final String MORE =
      " The masters of the harbour had been warned of it by three fishermen on the evening before.";

  @TempDir
  private Path folder;

  private Browserless server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static Story.Telling raid(Story story) {
    return story.tells(EventType.ASSAULT, "raided").by("Arnor", ARNOR).to("Gondor", GONDOR);
  }

  private static Story raid(String id, String outlet, String published, String date) {
    Story story = Story.of(id, RAID + MORE, outlet, LocalDate.parse(published));
    return raid(story).on(date, date).end();
  }

  private static Story killing(String id, String outlet, String text, int day) {
    return Story.of(id, text, outlet, LocalDate.of(2020, 6, 1))
        .tells(EventType.ASSAULT, "killed")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", Story.person("person:denethor-hurin", "Denethor Hurin"))
        .on("2020-05-" + (day < 10 ? "0" : "") + day, "2020-05-" + (day < 10 ? "0" : "") + day)
        .end();
  }

  private JsonNode evidence(Story... stories) {
    server = new Browserless(folder, stories);
    return server.api("events/one.txt-0/evidence");
  }

  private static List<String> texts(JsonNode array, String name) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(one -> one.get(name).isNull() ? "-" : one.get(name).asString())
        .toList();
  }

  @Test
  void tellsOfOneReportWithItsSentenceInItsParagraph() {
    JsonNode told = evidence(raid("one.txt", "The Courier", "2020-05-10", "2020-05-09"));
    assertThat(told.get("title").asString()).isEqualTo("Arnor attacked Gondor");
    assertThat(told.get("laneWords").asString()).isEqualTo("Conflict, a deed");
    assertThat(told.get("lane").asInt()).isEqualTo(-2);
    assertThat(told.get("count").asString()).isEqualTo("1 origin, 1 report");
    JsonNode report = told.get("reports").get(0);
    JsonNode paragraph = report.get("paragraph");
    assertThat(paragraph.get("text").asString()).isEqualTo(RAID + MORE);
    for (JsonNode mark : paragraph.get("marks")) {
      String words =
          (RAID + MORE).substring(mark.get("begin").asInt(), mark.get("end").asInt());
      assertThat(words)
          .isEqualTo(
              switch (mark.get("kind").asString()) {
                case "sentence" -> RAID;
                case "actor" -> "Arnor";
                case "recipient" -> "Gondor";
                default -> "raided";
              });
    }
    assertThat(report.get("date").get("words").asString()).isEqualTo("9 May 2020");
    assertThat(report.get("citation").asString())
        .isEqualTo(
            "“" + RAID + "” The Courier, A. Writer, “A title”, 10 May 2020. Statement one.txt-0.");
    assertThat(told.get("witnesses").get(0).get("told").asString())
        .isEqualTo("The Courier says it in its own voice.");
  }

  @Test
  void countsACopyAsACopyOfWhoPublishedFirst() {
    JsonNode told = evidence(
        raid("one.txt", "The Herald", "2020-05-11", "2020-05-09"),
        raid("two.txt", "The Courier", "2020-05-10", "2020-05-09"));
    assertThat(told.get("count").asString()).isEqualTo("1 origin, 2 reports, 1 of them a copy");
    assertThat(texts(told.get("witnesses"), "outlet")).containsExactly("The Courier", "The Herald");
    assertThat(texts(told.get("witnesses"), "copyOf")).containsExactly("-", "two.txt-0");
    assertThat(told.get("reports").get(1).get("copy").asString())
        .isEqualTo("the sentence stands in The Courier word for word: a copy, not counted");
  }

  @Test
  void tellsWhatIsLeftOfTwoDates() {
    Story vague = Story.of(
        "two.txt",
        "Gondor lost its ships to Arnor, which raided it in those years.",
        "The Herald",
        LocalDate.of(2020, 6, 1));
    JsonNode told = evidence(
        raid("one.txt", "The Courier", "2020-05-10", "2020-05-09"),
        raid(vague).on("2020-01-01", null).end());
    JsonNode when = told.get("when");
    assertThat(texts(when.get("rows"), "words"))
        .containsExactlyInAnyOrder("9 May 2020", "after 2020");
    assertThat(when.get("together").get("words").asString()).isEqualTo("9 May 2020");
    assertThat(told.get("count").asString()).isEqualTo("2 origins, 2 reports");
    assertThat(told.get("bonds")).hasSize(1);
  }

  @Test
  void saysThatNothingIsLeftOfDatesThatContradictEachOther() {
    JsonNode told = evidence(
        killing("one.txt", "The Courier", "At dawn Arnor killed Denethor Hurin near the ford.", 9),
        killing("two.txt", "The Herald", "Arnor has killed Denethor Hurin by the river.", 10));
    assertThat(told.get("when").get("together").isNull()).isTrue();
    assertThat(told.get("when").get("why").asString())
        .isEqualTo("No day is left that all of them allow.");
    assertThat(texts(told.get("contradictions"), "words"))
        .containsExactly("The date: 9 May 2020 (The Courier) against 10 May 2020 (The Herald)");
  }

  @Test
  void drawsTheChainOfThoseWhoSaySo() {
    Story story = Story.of(
        "one.txt",
        "A letter says, as the envoy recounts, that Arnor raided Gondor.",
        "The Courier",
        LocalDate.of(2020, 5, 10));
    JsonNode told = evidence(raid(story)
        .accordingTo("the envoy", null, "recounts")
        .accordingTo(null, null, "says")
        .end());
    JsonNode chain = told.get("witnesses").get(0).get("chain");
    assertThat(texts(chain, "name")).containsExactly("The Courier", "the envoy", "not named");
    assertThat(texts(chain, "verb")).containsExactly("-", "reports", "reports");
    assertThat(texts(chain, "origin")).containsExactly("false", "true", "false");
    assertThat(told.get("witnesses").get(0).get("told").asString())
        .isEqualTo("A source that is not named, reported by the envoy, reported by The Courier.");
    assertThat(told.get("origins").get(0).get("name").asString()).isEqualTo("the envoy");
  }

  @Test
  void hostileTextStaysAsItIs() {
    String text =
        "The <script>alert(1)</script> of \u202eArnor raided Gondor & \"burned\" it </p><img src=x onerror=alert(1)>.";
    JsonNode told =
        evidence(raid(Story.of("one.txt", text, "The <b>Courier</b>", LocalDate.of(2020, 5, 10)))
            .end());
    assertThat(told.get("reports").get(0).get("paragraph").get("text").asString())
        .isEqualTo(text);
    assertThat(told.get("witnesses").get(0).get("outlet").asString())
        .isEqualTo("The <b>Courier</b>");
    assertThat(told.get("reports").get(0).get("citation").asString()).doesNotContain("\u202e");
  }

  @Test
  void tellsOnlySoManyReportsAtOnceButDrawsAll() {
    Story[] stories = new Story[7];
    for (int i = 0; i < stories.length; i++) {
      String id = i == 0 ? "one.txt" : "more" + i + ".txt";
      stories[i] = raid(Story.of(
              id,
              "Paper " + i + " has it that Arnor raided Gondor.",
              "Paper " + i,
              LocalDate.of(2020, 5, 10)))
          .on("2020-05-09", "2020-05-09")
          .end();
    }
    server = new Browserless(folder, stories);
    JsonNode some = server.api("events/one.txt-0/evidence?limit=2&offset=4");
    assertThat(some.get("reports")).hasSize(2);
    assertThat(some.get("witnesses")).hasSize(7);
    assertThat(some.get("total").asInt()).isEqualTo(7);
  }

  @Test
  void tellsHowAReportEntersWhatIsBetweenTwo() {
    Actor envoy = Story.person("person:hador", "Hador");
    Story story = Story.of(
            "one.txt",
            "Hador, an envoy of Arnor, accused Gondor.",
            "The Courier",
            LocalDate.of(2020, 5, 10))
        .belongs("Hador", envoy, "Arnor", ARNOR, false)
        .tells(EventType.ACCUSE, "accused")
        .by("Hador", envoy)
        .to("Gondor", GONDOR)
        .end();
    server = new Browserless(folder, story);
    JsonNode told = server.api("events/one.txt-0/evidence?a=Arnor&b=Gondor");
    assertThat(told.get("reports").get(0).get("paths").get(0).asString())
        .isEqualTo("via Hador, member of Arnor");
  }

  @Test
  void anEventIsAsTheCommandPrintsIt() {
    server = new Browserless(folder, raid("one.txt", "The Courier", "2020-05-10", "2020-05-09"));
    JsonNode event = server.api("events/one.txt-0");
    assertThat(event.get("main").asString()).isEqualTo("one.txt-0");
    assertThat(event.get("reports").get(0).get("evidence").get("text").asString())
        .isEqualTo(RAID);
    assertThat(event.get("origins").get(0).get("name").asString()).isEqualTo("The Courier");
    assertThat(event.get("bonds")).isEmpty();
    assertThat(server.api("events/" + event.get("event").asString()).toString())
        .isEqualTo(event.toString());
  }

  @Test
  void saysWhatIsNotThere() {
    server = new Browserless(folder, raid("one.txt", "The Courier", "2020-05-10", "2020-05-09"));
    var answer = server.get("/api/v1/events/s000000000000/evidence");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no event and no statement");
    assertThat(server.get("/api/v1/events/one.txt-0/evidence?limit=-1").statusCode())
        .isEqualTo(400);
    assertThat(server.get("/api/v1/events/one.txt-0/evidence?a=Nobody&b=Gondor").statusCode())
        .isEqualTo(404);
  }
}
