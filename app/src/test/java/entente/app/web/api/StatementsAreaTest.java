package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.attribution.Modality;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StatementsAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void serve() {
    Story grain = Story.of("grain.txt", "Arnor sent grain to Gondor. Rohan accused Arnor.")
        .tells(EventType.AID, "sent")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2001-03-01", "2001-03-31")
        .end()
        .tells(EventType.ACCUSE, "accused")
        .by("Rohan", ROHAN)
        .to("Arnor", ARNOR)
        .accordingTo("a herald", null, "accused")
        .sure(0.6)
        .end();
    Story siege = Story.of("siege.txt", "Gondor will attack Rohan.")
        .tells(EventType.ASSAULT, "attack")
        .by("Gondor", GONDOR)
        .to("Rohan", ROHAN)
        .on("2003-01-01", null)
        .as(Modality.PLANNED)
        .end();
    server = new Browserless(folder, grain, siege);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private List<String> ids(String query) {
    JsonNode answer = server.api("statements" + query);
    assertThat(answer.has("items")).as(answer.toString()).isTrue();
    List<String> ids = new ArrayList<>();
    answer.get("items").forEach(item -> ids.add(item.get("id").asString()));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    "'', grain.txt-0 grain.txt-1 siege.txt-0",
    "?actor=Arnor, grain.txt-0",
    "?recipient=Arnor, grain.txt-1",
    "?involving=Arnor, grain.txt-0 grain.txt-1",
    "?between=Rohan&between=Gondor, siege.txt-0",
    "?speaker=herald, grain.txt-1",
    "?document=siege, siege.txt-0",
    "?type=AID, grain.txt-0",
    "?sign=%2B, grain.txt-0",
    "?sign=+, grain.txt-0",
    "?sign=-, grain.txt-1 siege.txt-0",
    "?modality=planned, siege.txt-0",
    "?least=0.7, grain.txt-0 siege.txt-0",
    "?from=2001&to=2001-03-15, grain.txt-0",
    "?from=2010, siege.txt-0",
    "?to=2000, ''",
    "?sign=-&actor=Gondor, siege.txt-0",
    "?limit=1, grain.txt-0",
    "?limit=1&offset=1, grain.txt-1",
    "?limit=2&offset=2, siege.txt-0",
    "?offset=9, ''",
    "?sign=-&limit=1&offset=1, siege.txt-0",
  })
  void statementsAreChosenByWhatTheySay(String query, String ids) {
    assertThat(String.join(" ", ids(query))).isEqualTo(ids);
  }

  @Test
  void aPageTellsHowManyThereAre() {
    JsonNode answer = server.api("statements?sign=-&limit=1");
    assertThat(answer.get("total").asInt()).isEqualTo(2);
    assertThat(answer.get("limit").asInt()).isEqualTo(1);
    assertThat(answer.get("offset").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          colour=red | There is no parameter "colour" here. Allowed: actor, between, document, from, involving, least, limit, modality, offset, recipient, sign, speaker, to, type.
          limit=0 | "0" is no limit. Write a whole number from 1 to 500.
          limit=501 | "501" is no limit. Write a whole number from 1 to 500.
          limit=ten | "ten" is no limit. Write a whole number from 1 to 500.
          offset=-1 | "-1" is no offset. Write a whole number from 0 to 2147483647.
          limit=1&limit=2 | limit is given 2 times. Give it once.
          actor= | actor is empty. Give it a value or leave it out.
          type=HELP | "HELP" is no type. Write one of: AGREE, CONSULT,
          sign=plus | "plus" is no sign. Write one of: +, -, 0.
          modality=sure | "sure" is no modality. Write one of: actual, planned, possible, hypothetical, demanded, denied.
          least=2 | "2" is no least. Write a number from 0 to 1, such as 0.5.
          least=NaN | "NaN" is no least.
          from=yesterday | "yesterday" is no date. Write a day, a month or a year: 2002-01-29, 2002-01 or 2002.
          from=2003&to=2001 | The beginning, 2003, comes after the end, 2001. Exchange the two.
          between=Arnor | between takes two actors. Write between=A&between=B.
          """)
  void whatCannotBeMeantIsRefusedWithWhatCan(String query, String detail) {
    JsonNode problem = server.api("statements?" + query);
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("detail").asString()).startsWith(detail);
  }

  @Test
  void whoIsNotThereIsNotFoundButSuggested() {
    JsonNode problem = server.api("statements?actor=Arnorr");
    assertThat(problem.get("status").asInt()).isEqualTo(404);
    assertThat(problem.get("detail").asString()).contains("Did you mean Arnor?");
  }

  @Test
  void aStatementIsExplained() {
    JsonNode answer = server.api("statements/grain.txt-1");
    assertThat(answer.at("/statement/evidence/text").asString()).isEqualTo("Rohan accused Arnor.");
    assertThat(answer.at("/decided/attribution").asString()).contains("herald");
    assertThat(answer.at("/parse/1/text").asString()).isEqualTo("accused");
    assertThat(server.api("statements/nothing").get("detail").asString())
        .startsWith("There is no statement \"nothing\"");
  }
}
