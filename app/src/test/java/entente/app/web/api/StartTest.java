package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the start page, the page of relations and the search ask for. */
class StartTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor", "the Kingdom of Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");

  @TempDir
  private Path folder;

  private static Story war() {
    return Story.of(
            "war.txt",
            "Mordor attacked Gondor on 25 March 1975. Arnor sent grain to Gondor. Mordor struck Gondor again.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .tells(EventType.ASSAULT, "attacked")
        .by("Mordor", MORDOR)
        .to("Gondor", GONDOR)
        .on("1975-03-25", "1975-03-25")
        .end()
        .tells(EventType.AID, "sent grain")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.ASSAULT, "struck")
        .by("Mordor", MORDOR)
        .to("Gondor", GONDOR)
        .on("1980-03-01", "1980-03-31")
        .end();
  }

  private Browserless server() {
    return new Browserless(folder, war());
  }

  @Test
  void anEmptyLibrarySaysSo() {
    try (Browserless server = new Browserless(folder)) {
      JsonNode library = server.api("library");
      assertThat(library.get("words").asString())
          .isEqualTo("Nothing has been read yet. Everything stays on this machine.");
      assertThat(library.get("documents").asInt()).isZero();
      assertThat(library.get("first").isNull()).isTrue();
      assertThat(server.api("relations").get("items")).isEmpty();
      assertThat(server.api("search?q=grain").get("total").asInt()).isZero();
    }
  }

  @Test
  void theLibraryIsTakenTogetherInASentence() {
    try (Browserless server = server()) {
      JsonNode library = server.api("library");
      assertThat(library.get("words").asString())
          .isEqualTo(
              "1 article read, 3 statements, 3 events of 1975–1980. Everything stays on this machine.");
      assertThat(library.get("actors").asInt()).isEqualTo(3);
      assertThat(library.get("outlets").asInt()).isEqualTo(1);
    }
  }

  @Test
  void relationsAreRankedByWhatIsToldOfThem() {
    try (Browserless server = server()) {
      JsonNode relations = server.api("relations");
      assertThat(relations.get("total").asInt()).isEqualTo(2);
      JsonNode most = relations.get("items").get(0);
      assertThat(most.get("a").get("name").asString()).isEqualTo("Gondor");
      assertThat(most.get("b").get("name").asString()).isEqualTo("Mordor");
      assertThat(most.get("events").asInt()).isEqualTo(2);
      assertThat(most.get("negative").asInt()).isEqualTo(2);
      assertThat(most.get("positive").asInt()).isZero();
      assertThat(most.get("origins").asInt()).isEqualTo(1);
      assertThat(most.get("now").asString()).isEqualTo("Conflict, 25 Mar 1975 – Mar 1980");
      JsonNode phase = most.get("phases").get(0);
      assertThat(phase.get("from").asString()).isEqualTo("1975-03-25");
      assertThat(phase.get("conf").asDouble()).isPositive();
      assertThat(phase.get("coop").asDouble()).isZero();
      JsonNode undated = relations.get("items").get(1);
      assertThat(undated.get("now").isNull()).isTrue();
      assertThat(undated.get("phases")).isEmpty();
    }
  }

  @Test
  void relationsAreFoundByANameAndInParts() {
    try (Browserless server = server()) {
      assertThat(server.api("relations?q=kingdom").get("total").asInt()).isEqualTo(1);
      JsonNode part = server.api("relations?limit=1&offset=1");
      assertThat(part.get("total").asInt()).isEqualTo(2);
      assertThat(part.get("items")).hasSize(1);
      assertThat(server.api("relations?q=Bree").get("total").asInt()).isZero();
      assertThat(server.get("/api/v1/relations?sort=name").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void wordsFindActorsByAnyNameAndSentencesWithTheirStatements() {
    try (Browserless server = server()) {
      JsonNode found = server.api("search?q=Kingdom");
      assertThat(found.get("actors").get(0).get("name").asString()).isEqualTo("Arnor");
      assertThat(found.get("actors").get(0).get("as").asString()).isEqualTo("the Kingdom of Arnor");
      assertThat(found.get("total").asInt()).isZero();
      JsonNode hit = server.api("search?q=grains").get("items").get(0);
      assertThat(hit.get("text").asString()).isEqualTo("Arnor sent grain to Gondor.");
      assertThat(hit.get("found")).hasToString("[[11,16]]");
      assertThat(hit.get("statements").get(0).get("title").asString())
          .isEqualTo("Arnor aided Gondor");
      assertThat(hit.get("document").get("words").asString())
          .isEqualTo("The Courier, 5 January 2020");
    }
  }

  @Test
  void sentencesComeInPartsAndNothingIsFoundTwice() {
    try (Browserless server = server()) {
      JsonNode first = server.api("search?q=Gondor&limit=2");
      JsonNode rest = server.api("search?q=Gondor&limit=2&offset=2");
      assertThat(first.get("total").asInt()).isEqualTo(3);
      assertThat(first.get("items")).hasSize(2);
      assertThat(rest.get("items")).hasSize(1);
      assertThat(first.get("items").findValuesAsString("text"))
          .doesNotContainAnyElementsOf(rest.get("items").findValuesAsString("text"));
    }
  }

  @Test
  void aSlipIsForgivenAndOperatorsOfTheIndexAreWords() {
    try (Browserless server = server()) {
      JsonNode slip = server.api("search?q=Gondoor");
      assertThat(slip.get("nearest").get(0).asString()).isEqualTo("Gondor");
      for (String odd : new String[] {
        "%22", "%22%22", "*", "NEAR(", "a%20AND", "%00", "%E2%80%AEx", "x%22%20OR%20%22y"
      }) {
        assertThat(server.get("/api/v1/search?q=" + odd).statusCode()).as(odd).isEqualTo(200);
      }
      assertThat(server.get("/api/v1/search").body())
          .contains("The parameter q is missing: the words to look for.");
    }
  }
}
