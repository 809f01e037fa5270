package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.library.Library;
import entente.app.web.Browserless;
import entente.attribution.Modality;
import entente.event.EventType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The history of two actors over HTTP: what is drawn, what is left out, and what is said where there is nothing. */
class RelationAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");
  private static final Actor STRIDER = Story.person("person:strider", "Strider");
  private static final Actor TELCONTAR = Story.person("person:telcontar", "Elessar Telcontar");
  private static final String RIVER = "relations/Arnor/Gondor/river";

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void serve() {
    server = new Browserless(folder, courier(), herald(), elsewhere());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** An aid in 1990, a raid in 2000, a doubtful threat in 2001, two undated acts, and a visit that is planned. */
  private static Story courier() {
    return Story.of(
            "courier.txt",
            "Arnor aided Gondor. Arnor raided Gondor. Gondor threatened Arnor. Gondor scolded Arnor. Arnor praised"
                + " Gondor. Arnor plans to visit Gondor.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .tells(EventType.AID, "aided")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("1990-05-01", "1990-05-01")
        .end()
        .tells(EventType.ASSAULT, "raided")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2000-02-01", "2000-02-29")
        .end()
        .tells(EventType.THREATEN, "threatened")
        .by("Gondor", GONDOR)
        .to("Arnor", ARNOR)
        .on("2001-01-01", null)
        .sure(0.3)
        .end()
        .tells(EventType.ACCUSE, "scolded")
        .by("Gondor", GONDOR)
        .to("Arnor", ARNOR)
        .end()
        .tells(EventType.SUPPORT, "praised")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.CONSULT, "visit")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .as(Modality.PLANNED)
        .end();
  }

  private static Story herald() {
    return Story.of(
            "herald.txt",
            "Gondor sanctioned Arnor. Mordor allied with Rohan.",
            "The Herald",
            LocalDate.of(2020, 1, 6))
        .tells(EventType.SANCTION, "sanctioned")
        .by("Gondor", GONDOR)
        .to("Arnor", ARNOR)
        .on("2000-06-01", "2000-06-01")
        .end()
        .tells(EventType.ALLIED, "allied")
        .by("Mordor", MORDOR)
        .to("Rohan", ROHAN)
        .on("2001-01-01", "2003-12-31")
        .end();
  }

  private static Story elsewhere() {
    return Story.of(
            "elsewhere.txt", "Rohan met Gondor. Strider greeted Gondor. Telcontar visited Rohan.")
        .tells(EventType.CONSULT, "met")
        .by("Rohan", ROHAN)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.CONSULT, "greeted")
        .by("Strider", STRIDER)
        .to("Gondor", GONDOR)
        .end()
        .tells(EventType.CONSULT, "visited")
        .by("Telcontar", TELCONTAR)
        .to("Rohan.", ROHAN)
        .end();
  }

  private static List<String> titles(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(mark -> mark.get("title").asString())
        .toList();
  }

  private static int count(JsonNode river) {
    int folded = 0;
    for (JsonNode fold : river.get("folds")) {
      folded += fold.get("count").asInt();
    }
    int hidden = 0;
    for (JsonNode filter : river.get("hidden")) {
      hidden += filter.asInt();
    }
    return river.get("events").size()
        + river.get("ties").size()
        + river.get("undated").size()
        + river.get("ahead").size()
        + river.get("outside").asInt()
        + folded
        + hidden;
  }

  // ---- what is drawn

  @Test
  void eventsAreDrawnInTheirLanesInOrderOfTime() {
    JsonNode river = server.api(RIVER);
    assertThat(titles(river.get("events")))
        .containsExactly("Arnor aided Gondor", "Arnor attacked Gondor", "Gondor sanctioned Arnor");
    assertThat(StreamSupport.stream(river.get("events").spliterator(), false)
            .map(mark -> mark.get("lane").asInt()))
        .containsExactly(2, -2, -2);
    JsonNode raid = river.get("events").get(1);
    assertThat(raid.get("date").get("from").asString()).isEqualTo("2000-02-01");
    assertThat(raid.get("date").get("words").asString()).isEqualTo("February 2000");
    assertThat(raid.get("sources").get(0).asString()).isEqualTo("A");
    assertThat(river.get("sources").get(0).get("name").asString()).isEqualTo("The Courier");
  }

  @Test
  void undatedIsNumberedInNarrativeOrderAndWhatIsPlannedLiesAhead() {
    JsonNode river = server.api(RIVER);
    assertThat(titles(river.get("undated")))
        .containsExactly("Gondor accused Arnor", "Arnor supported Gondor");
    assertThat(river.get("undated").get(0).get("n").asInt()).isEqualTo(1);
    assertThat(river.get("undated").get(1).get("n").asInt()).isEqualTo(2);
    assertThat(titles(river.get("ahead"))).containsExactly("Arnor to talk with Gondor (planned)");
  }

  @Test
  void deckIsComposedFromThePhases() {
    JsonNode river = server.api(RIVER);
    List<String> ids = StreamSupport.stream(river.get("phases").spliterator(), false)
        .map(phase -> phase.get("id").asString())
        .toList();
    StringBuilder sentence = new StringBuilder();
    for (JsonNode piece : river.get("deck")) {
      sentence.append(piece.get("text").asString());
      if (!piece.get("phase").isNull()) {
        assertThat(ids).contains(piece.get("phase").asString());
        assertThat(piece.get("tone").asString()).isNotEqualTo("");
      }
    }
    assertThat(sentence)
        .hasToString("Aid on 1 May 1990; nothing told of about 10 years; attacks and sanctions"
            + " from Feb 2000, until some time after 2001.");
  }

  @Test
  void aPhaseIsNamedByWhatWasDone() {
    Story story = Story.of(
            "plan.txt", "Arnor promised Gondor a treaty. Arnor met Gondor. Arnor fed Gondor.")
        .tells(EventType.AGREE, "promised")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("1990-05-01", "1990-05-01")
        .as(Modality.PLANNED)
        .end()
        .tells(EventType.CONSULT, "met")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("1990-05-02", "1990-05-02")
        .end()
        .tells(EventType.AID, "fed")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("1990-05-03", "1990-05-03")
        .end();
    try (Browserless plans = new Browserless(folder.resolve("plans"), story)) {
      JsonNode phase = plans.api(RIVER).get("phases").get(0);
      assertThat(phase.get("kinds").asString()).isEqualTo("aid and talks");
      assertThat(phase.get("words").asString()).endsWith("aid and talks");
    }
  }

  @Test
  void copiesHaveTheirLettersApartAndAreNoOrigins() {
    String text =
        "In the summer of that year, as all who lived along the great river remember well, the harvest"
            + " had failed from the mountains to the sea and the mills stood still. Then the king of Arnor aided Gondor"
            + " with grain and timber and money from the northern treasury. The wagons needed forty days and nights on"
            + " roads that had not been mended since the old queen died, and at every bridge a toll was asked of them.";
    server.put(List.of(aid("first.txt", "The Lamp", text), aid("second.txt", "The Mirror", text)));
    JsonNode mark = StreamSupport.stream(server.api(RIVER).get("events").spliterator(), false)
        .filter(event -> event.get("date").get("from").asString().equals("1995-07-01"))
        .findFirst()
        .orElseThrow();
    assertThat(mark.get("sources")).hasSize(1);
    assertThat(mark.get("copies")).hasSize(1);
    assertThat(mark.get("origins").asInt()).isEqualTo(1);
  }

  private static Story aid(String id, String outlet, String text) {
    return Story.of(id, text, outlet, LocalDate.of(2020, 2, id.length()))
        .tells(EventType.AID, "aided")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("1995-07-01", "1995-07-31")
        .end();
  }

  // ---- what is left out

  @Test
  void filtersCountWhatTheyHide() {
    Map<String, String> hiding = Map.of(
        "", "confidence",
        "?least=0&source=The%20Herald", "source",
        "?least=0&type=AID&type=ASSAULT", "type",
        "?least=0&real=actual", "modality");
    Map<String, Integer> hidden = Map.of("confidence", 1, "source", 6, "type", 5, "modality", 1);
    hiding.forEach((query, filter) -> {
      JsonNode river = server.api(RIVER + query);
      assertThat(river.get("hidden").get(filter).asInt()).as(query).isEqualTo(hidden.get(filter));
      assertThat(count(river)).isEqualTo(river.get("total").asInt()).isEqualTo(7);
    });
  }

  @Test
  void sourcesAreChosenByLetterAsWell() {
    assertThat(titles(server.api(RIVER + "?source=B").get("events")))
        .containsExactly("Gondor sanctioned Arnor");
  }

  @Test
  void filtersThatLeaveNothingNameTheOneToDrop() {
    JsonNode drop = server.api(RIVER + "?source=B&least=1").get("drop");
    assertThat(drop.get("filter").asString()).isEqualTo("confidence");
    assertThat(drop.get("shows").asInt()).isEqualTo(1);
    assertThat(drop.get("words").asString())
        .isEqualTo("Nothing is left. Without the least confidence there would be 1 event.");
    assertThat(server.api(RIVER).get("drop").isNull()).isTrue();
  }

  @Test
  void whatLiesOutsideTheTimeAskedForIsCounted() {
    JsonNode river = server.api(RIVER + "?from=2000&to=2000-03&least=0");
    assertThat(titles(river.get("events"))).containsExactly("Arnor attacked Gondor");
    assertThat(river.get("outside").asInt()).isEqualTo(3);
    assertThat(count(river)).isEqualTo(7);
    assertThat(river.get("phases")).isNotEmpty();
  }

  @Test
  void foldingLosesNothingAndANarrowerTimeShowsWhatWasFolded() {
    server.put(List.of(busy(1300)));
    JsonNode river = server.api(RIVER + "?least=0");
    assertThat(river.get("total").asInt()).isGreaterThan(1000);
    assertThat(river.get("events").size()).isLessThan(650);
    assertThat(count(river)).isEqualTo(river.get("total").asInt());
    JsonNode fold = river.get("folds").get(0);
    assertThat(fold.get("words").asString()).startsWith(fold.get("count").asInt() + " more");
    JsonNode near = server.api(RIVER + "?least=0&from=" + fold.get("from").asString() + "&to="
        + fold.get("to").asString());
    assertThat(near.get("folds")).isEmpty();
    assertThat(near.get("events").size())
        .isGreaterThanOrEqualTo(fold.get("count").asInt());
  }

  private static Story busy(int number) {
    StringBuilder text = new StringBuilder("Arnor and Gondor have been neighbours for long.");
    for (int i = 0; i < number; i++) {
      text.append(" It was said that act").append(i).append("x followed.");
    }
    Story story = Story.of("busy.txt", text.toString(), "The Almanac", LocalDate.of(2020, 3, 1));
    for (int i = 0; i < number; i++) {
      LocalDate day = LocalDate.of(1980, 1, 1).plusDays(11L * i);
      story = story
          .tells(i % 3 == 0 ? EventType.AID : EventType.ACCUSE, "act" + i + "x")
          .by("Arnor", ARNOR)
          .to("Gondor", GONDOR)
          .on(day.toString(), day.toString())
          .end();
    }
    return story;
  }

  // ---- where there is nothing

  @Test
  void emptyRelationSaysSoAndOffersWhoJoinsTheTwo() {
    JsonNode river = server.api("relations/Arnor/Mordor/river");
    assertThat(river.get("total").asInt()).isZero();
    assertThat(river.get("deck")).isEmpty();
    assertThat(StreamSupport.stream(river.get("path").spliterator(), false)
            .map(actor -> actor.get("name").asString()))
        .containsExactly("Arnor", "Gondor", "Rohan", "Mordor");
    assertThat(server.api(RIVER).get("path").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "river?sources=B | no parameter",
        "river?type=FOO | no type",
        "river?source=The%20Lamp | Its sources are: A The Courier, B The Herald.",
        "river?least=2 | from 0 to 1",
        "river?real=maybe | all, actual",
        "river?from=2005&to=2001 | Exchange the two",
        "river?from=tomorrow | no date",
        "river?exact=perhaps | true or false",
        "?by=author | source",
        "?by=source&at=2000 | cannot be combined",
      })
  void malformedQuestionsAreRefusedInOneSentence(String address, String words) {
    String path =
        "/api/v1/relations/Arnor/Gondor" + (address.startsWith("?") ? address : "/" + address);
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void unknownActorIsNotFoundAndNearNamesAreNamed() {
    HttpResponse<String> answer = server.get("/api/v1/relations/Arnor/Gondr/river");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Did you mean Gondor");
  }

  @Test
  void oneActorTwiceIsRefused() {
    HttpResponse<String> answer = server.get("/api/v1/relations/Arnor/state:ARN");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Name two actors");
  }

  @Test
  void actorThatIsOneWithAnotherNowIsFoundThere() {
    try (Library library = Library.openForWriting(folder)) {
      library
          .decisions()
          .merge(
              library.identities().actor("person:strider"),
              library.identities().actor("person:telcontar"),
              true,
              null,
              Browserless.NOW);
    }
    List<String> places = new ArrayList<>();
    for (String id : List.of("person:strider", "person:telcontar")) {
      HttpResponse<String> answer =
          server.get("/api/v1/relations/" + id + "/state:GON/river?least=0");
      if (answer.statusCode() == 307) {
        places.add(answer.headers().firstValue("Location").orElseThrow());
      }
    }
    assertThat(places).singleElement().asString().endsWith("/state%3AGON/river?least=0");
  }

  // ---- the contract

  @Test
  void relationIsThatOfTheContract() {
    JsonNode relation = server.api("relations/Arnor/Gondor");
    assertThat(relation.get("a").get("id").asString()).isEqualTo("state:ARN");
    assertThat(relation.get("statements")).hasSize(7);
    assertThat(relation.get("phases")).isNotEmpty();
    assertThat(server.api("relations/Arnor/Gondor?from=2000&to=2000").get("statements"))
        .hasSize(2);
    assertThat(server.api("relations/Arnor/Gondor?at=1990-05").get("at").asString())
        .isNotBlank();
    assertThat(StreamSupport.stream(
                server.api("relations/Arnor/Gondor?by=source").get("sources").spliterator(), false)
            .map(source -> source.get("source").asString())
            .collect(Collectors.toList()))
        .containsExactly("The Courier", "The Herald");
  }

  @Test
  void whoHasTheAnswerIsTold() {
    HttpResponse<String> answer = server.get("/api/v1/" + RIVER);
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(server
            .send(server.request("/api/v1/" + RIVER).header("If-None-Match", tag))
            .statusCode())
        .isEqualTo(304);
  }
}
