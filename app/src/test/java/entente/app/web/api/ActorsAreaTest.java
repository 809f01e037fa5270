package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.event.EventType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who was found, and what is told of one. */
class ActorsAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the North Kingdom");
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
    return Story.of(
            "first.txt",
            "Strider, envoy of Gondor, raided Arnor. Arnor aided Gondor. Gondor thanked Arnor.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .belongs("Strider", STRIDER, "Gondor,", GONDOR, false)
        .tells(EventType.ASSAULT, "raided")
        .by("Strider", STRIDER)
        .to("Arnor", ARNOR)
        .on("2003-03-01", "2003-03-31")
        .end()
        .tells(EventType.AID, "aided")
        .by("Arnor", ARNOR)
        .to("Gondor.", GONDOR)
        .on("2015-06-07", "2015-06-07")
        .end()
        .tells(EventType.SUPPORT, "thanked")
        .by("Gondor", GONDOR)
        .to("Arnor", ARNOR)
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

  private static List<String> values(JsonNode array, String name) {
    List<String> values = new ArrayList<>();
    array.forEach(one -> values.add(one.get(name).asString()));
    return values;
  }

  private HttpResponse<String> decide(String json) {
    HttpResponse<String> answer = server.post("/api/v1/decisions", json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  @Test
  void thoseInMostStatementsComeFirst() {
    JsonNode answer = server.api("actors");
    assertThat(answer.get("total").asInt()).isEqualTo(4);
    assertThat(values(answer.get("items"), "name"))
        .containsExactly("Gondor", "Arnor", "Strider", "Aragorn Telcontar");
    assertThat(answer.get("items").get(0).get("statements").asInt()).isEqualTo(4);
    assertThat(values(server.api("actors?limit=1&offset=1").get("items"), "name"))
        .containsExactly("Arnor");
  }

  @Test
  void actorsAreFoundByAnyNameAndByType() {
    JsonNode found = server.api("actors?q=north");
    assertThat(values(found.get("items"), "name")).containsExactly("Arnor");
    assertThat(found.get("items").get(0).get("as").asString()).isEqualTo("the North Kingdom");
    assertThat(values(server.api("actors?type=person").get("items"), "type"))
        .containsExactly("person", "person");
    assertThat(server.api("actors?q=Arnor&type=person").get("total").asInt()).isZero();
    assertThat(server.api("actors?type=elf").get("detail").asString())
        .contains("state, person, organisation, group");
    assertThat(server.api("actors?sort=name").get("status").asInt()).isEqualTo(400);
  }

  @Test
  void anActorIsToldWithNamesPlacesAndWhomItActsFor() {
    JsonNode strider = server.api("actors/person:strider");
    assertThat(strider.get("kind").asString()).isEqualTo("person");
    assertThat(strider.get("summary").asString())
        .isEqualTo("2 statements and 3 mentions in 2 articles");
    assertThat(strider.get("called").get("items").get(0).get("words").asString())
        .isEqualTo("Strider");
    JsonNode place = strider.get("places").get("items").get(0);
    assertThat(place.get("words").asString()).isEqualTo("envoy of Gondor");
    assertThat(place.get("told").get(0).get("sentence").asString())
        .isEqualTo("Strider, envoy of Gondor, raided Arnor.");
    assertThat(place.get("told").get(0).get("from").asString()).isEqualTo("2003-03-01");
    assertThat(place.get("times").size()).isEqualTo(1);
    assertThat(values(strider.get("principals").get("items"), "name")).containsExactly("Gondor");
    JsonNode gondor = server.api("actors/Gondor");
    assertThat(values(gondor.get("members").get("items"), "name")).containsExactly("Strider");
    assertThat(gondor.get("agents").get("items").get(0).get("path").asString())
        .isEqualTo("member of Gondor");
  }

  @Test
  void whoIsNotThereIsSuggestedFor() {
    HttpResponse<String> answer = server.get("/api/v1/actors/Arnur");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Did you mean Arnor?").doesNotContain("entente actors");
  }

  @Test
  void whoWasMergedAwayIsRedirected() {
    decide("{\"kind\": \"merge\", \"actor\": \"Aragorn Telcontar\", \"other\": \"Strider\"}");
    for (String rest : List.of("", "/timeline?agents=true", "/documents")) {
      HttpResponse<String> answer = server.get("/api/v1/actors/person:strider" + rest);
      assertThat(answer.statusCode()).isEqualTo(307);
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .endsWith("/api/v1/actors/person%3Aaragorn-telcontar" + rest);
    }
    assertThat(server
            .api("actors/person:aragorn-telcontar")
            .get("decisions")
            .get("items")
            .get(0)
            .get("number")
            .asInt())
        .isEqualTo(1);
  }

  @Test
  void whoIsHiddenIsToldToBe() {
    decide("{\"kind\": \"hide\", \"actor\": \"Arnor\"}");
    HttpResponse<String> answer = server.get("/api/v1/actors/state:ARN");
    assertThat(answer.statusCode()).isEqualTo(410);
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("decision").asInt()).isEqualTo(1);
    assertThat(problem.get("detail").asString())
        .isEqualTo("Decision 1 hides \"state:ARN\". To show it again, undo decision 1.");
    server.post("/api/v1/decisions/1/undo", "");
    assertThat(server.get("/api/v1/actors/state:ARN").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsToldStandsInTimeWithSilencesAndWithoutDate() {
    JsonNode line = server.api("actors/Arnor/timeline");
    assertThat(line.get("summary").asString()).isEqualTo("3 events from March 2003 to 7 June 2015");
    assertThat(values(line.get("events"), "title"))
        .containsExactly("Strider attacked Arnor", "Arnor aided Gondor");
    assertThat(line.get("events").get(0).get("lane").asInt()).isEqualTo(-2);
    assertThat(values(line.get("events").get(0).get("others"), "id"))
        .containsExactly("person:strider");
    assertThat(line.get("undated").get(0).get("n").asInt()).isEqualTo(1);
    assertThat(values(line.get("parts"), "words"))
        .containsExactly("March 2003", "1 April 2003 – 6 June 2015", "7 June 2015");
    assertThat(line.get("parts").get(1).get("silent").asBoolean()).isTrue();
    JsonNode part = server.api("actors/Arnor/timeline?from=2010&to=2020");
    assertThat(values(part.get("events"), "title")).containsExactly("Arnor aided Gondor");
    assertThat(part.get("outside").asInt()).isEqualTo(1);
    assertThat(server.api("actors/Arnor/timeline?from=soon").get("status").asInt())
        .isEqualTo(400);
  }

  @Test
  void whatItsAgentsDoIsToldOnRequest() {
    assertThat(server.api("actors/Gondor/timeline").get("total").asInt()).isEqualTo(4);
    assertThat(values(server.api("actors/Gondor/timeline?agents=true").get("events"), "title"))
        .contains("Strider attacked Arnor");
  }

  @Test
  void theArticlesThatMentionAnActorAreListedInParts() {
    JsonNode all = server.api("actors/person:strider/documents?limit=1");
    assertThat(all.get("total").asInt()).isEqualTo(2);
    assertThat(values(all.get("items"), "id")).containsExactly("first.txt");
    assertThat(all.get("items").get(0).get("mentions").asInt()).isEqualTo(2);
    assertThat(all.get("items").get(0).get("readAs").get(0).asString()).isEqualTo("person:strider");
  }

  @Test
  void relationsOfOneActorAreThoseWithOthers() {
    assertThat(server.api("relations?actor=Arnor").get("total").asInt()).isEqualTo(2);
    assertThat(
            server.api("relations?actor=person:aragorn-telcontar").get("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void anIdWithSlashesAndNumberSignsIsFound() {
    Actor ranger = Story.person("person:a/b.txt#ranger", "the ranger");
    server.put(List.of(Story.of("a/b.txt", "The ranger raided Gondor.")
        .tells(EventType.ASSAULT, "raided")
        .by("The ranger", ranger)
        .to("Gondor", GONDOR)
        .end()));
    assertThat(server.api("actors/person:a%2Fb.txt%23ranger").get("name").asString())
        .isEqualTo("the ranger");
  }
}
