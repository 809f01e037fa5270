package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.event.EventType;
import entente.statement.Statement.Relation;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EventStoryAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan", "Rohan");

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void fillLibrary() {
    server = new Browserless(
        folder,
        Story.of(
                "war.txt",
                "Arnor raided Gondor. In return Gondor struck at Arnor. Rohan condemned the raid of Arnor."
                    + " Arnor signed a truce with Gondor in May 2001.")
            .tells(EventType.ASSAULT, "raided")
            .by("Arnor", ARNOR)
            .to("Gondor", GONDOR)
            .on("2001-03-01", "2001-03-01")
            .end()
            .tells(EventType.ASSAULT, "struck")
            .by("Gondor struck", GONDOR)
            .to("at Arnor", ARNOR)
            .on("2001-03-04", "2001-03-04")
            .joined(Relation.RESPONSE, "war.txt-0")
            .end()
            .tells(EventType.ACCUSE, "condemned")
            .by("Rohan", ROHAN)
            .to("of Arnor", ARNOR)
            .end()
            .tells(EventType.AGREE, "signed")
            .by("Arnor signed", ARNOR)
            .to("Gondor in May", GONDOR)
            .on("2001-05-01", "2001-05-31")
            .end());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsWhatFollowedWithTheWordsForIt() {
    JsonNode told = server.api("events/war.txt-0/chain");
    assertThat(told.get("title").asString()).isEqualTo("Arnor attacked Gondor");
    assertThat(told.get("count").asString()).isEqualTo("1 chain");
    JsonNode chain = told.get("chains").get(0);
    assertThat(chain.get("heading").asString())
        .isEqualTo("2 steps, 1 March 2001 to 4 March 2001, neither rising nor falling");
    JsonNode second = chain.get("steps").get(1);
    assertThat(second.get("title").asString()).isEqualTo("Gondor attacked Arnor");
    assertThat(second.get("answers").get(0).get("verb").asString()).isEqualTo("answers 1");
    assertThat(second.get("answers").get(0).get("basis").asString()).isEqualTo("stated");
    assertThat(second.get("lane").asInt()).isEqualTo(-2);
  }

  @Test
  void tellsWhoTookWhichStand() {
    JsonNode told = server.api("events/war.txt-0/reactions");
    assertThat(told.get("count").asString()).isEqualTo("1 reaction of 1 third party");
    assertThat(told.get("reactions").get(0).get("stance").asString()).isEqualTo("against");
    assertThat(told.get("reactions").get(0).get("standing_for").get("name").asString())
        .isEqualTo("Rohan");
    assertThat(told.get("stances").get(0).get("heading").asString()).isEqualTo("Against");
  }

  @Test
  void listsAgreementsAndTellsTheLifeOfOne() {
    JsonNode list = server.api("agreements");
    assertThat(list.get("total").asInt()).isEqualTo(1);
    JsonNode truce = list.get("items").get(0);
    assertThat(truce.get("name").asString()).isEqualTo("Truce of Arnor and Gondor, 2001");
    assertThat(truce.get("life").get(0).get("title").asString())
        .isEqualTo("made (Arnor), May 2001");
    JsonNode one = server.api("agreements/" + truce.get("id").asString());
    assertThat(one.get("life").get(0).get("by").asString()).isEqualTo("Arnor");
    assertThat(one.get("life").get(0).get("sentence").get("text").asString())
        .isEqualTo("Arnor signed a truce with Gondor in May 2001.");
    assertThat(one.get("mentions")).hasSize(1);
  }

  @Test
  void namesTheAgreementsThatAnEventConcerns() {
    assertThat(server.api("events/war.txt-0/agreements").get("agreements")).isEmpty();
    JsonNode signing = server.api("events/war.txt-3/agreements");
    assertThat(signing.get("agreements").get(0).get("name").asString())
        .isEqualTo("Truce of Arnor and Gondor, 2001");
  }

  @Test
  void linksLeadBothWays() {
    JsonNode link = server.api("events/war.txt-0/evidence").get("links").get(0);
    assertThat(link.get("words").asString()).isEqualTo("is answered by");
    assertThat(link.get("title").asString()).isEqualTo("Gondor attacked Arnor");
    JsonNode back = server.api("events/" + link.get("event").asString() + "/evidence");
    assertThat(back.get("links").get(0).get("words").asString()).isEqualTo("answers");
  }

  @Test
  void saysWhatIsNotThere() {
    var none = server.get("/api/v1/agreements/nothing");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("no agreement").doesNotContain("entente agreements");
    assertThat(server.get("/api/v1/events/e000000000000/chain").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/events/war.txt-0/chain?days=-1").statusCode())
        .isEqualTo(400);
  }
}
