package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.event.EventType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class NetworkAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor ROHAN = Story.state("ROH", "Rohan");
  private static final Actor MORDOR = Story.state("MOR", "Mordor");
  private static final Actor HARAD = Story.state("HAR", "Harad");
  private static final Actor CORSAIRS =
      Story.actor("group:corsairs", "Corsairs", Actor.Type.GROUP, null, "REB");

  @TempDir
  private Path folder;

  private Browserless server;

  private static Story says(
      String id, EventType type, Actor who, String does, Actor whom, String from, String to) {
    return says(id, type, who, does, whom, from, to, "The Courier");
  }

  private static Story says(
      String id,
      EventType type,
      Actor who,
      String does,
      Actor whom,
      String from,
      String to,
      String outlet) {
    String text = who.name() + " " + does + " " + whom.name() + ".";
    return Story.of(id, text, outlet, LocalDate.of(2020, 1, 5))
        .tells(type, does)
        .by(who.name(), who)
        .to(whom.name(), whom)
        .on(from, to)
        .end();
  }

  @BeforeEach
  void serve() {
    server = new Browserless(
        folder,
        says("a", EventType.AID, GONDOR, "aided", ROHAN, "1998-03-01", "1998-03-31"),
        says("b", EventType.ASSAULT, MORDOR, "raided", GONDOR, "1998-03-05", "1998-03-05"),
        says(
            "c",
            EventType.ASSAULT,
            ROHAN,
            "fought",
            MORDOR,
            "1998-03-15",
            "1998-03-15",
            "The Globe"),
        says("e", EventType.ASSAULT, ARNOR, "attacked", GONDOR, "1998-01-01", "1998-04-30"),
        says("i", EventType.ASSAULT, ARNOR, "bombed", GONDOR, "1998-02-02", "1998-02-02"),
        says("k", EventType.ASSAULT, GONDOR, "shelled", ARNOR, "1998-05-02", "1998-05-02"),
        says("l", EventType.ASSAULT, GONDOR, "hit", ARNOR, "1998-06-02", "1998-06-02"),
        says("f", EventType.AID, ARNOR, "fed", GONDOR, "1990-06-01", "1990-06-30"),
        says("m", EventType.AID, ARNOR, "helped", GONDOR, "1990-03-01", "1990-03-31"),
        says("n", EventType.AID, GONDOR, "healed", ARNOR, "1990-04-01", "1990-04-30"),
        says("o", EventType.AID, GONDOR, "armed", ARNOR, "1990-08-01", "1990-08-31"),
        says("p", EventType.AID, HARAD, "fed", MORDOR, "1998-02-01", "1998-02-28"),
        says("q", EventType.ASSAULT, HARAD, "struck", MORDOR, "1998-03-01", "1998-03-31"),
        says("r", EventType.AID, MORDOR, "paid", HARAD, "1998-04-01", "1998-04-30"),
        says("s", EventType.ASSAULT, MORDOR, "stormed", HARAD, "1998-05-01", "1998-05-31"),
        says("g", EventType.HOSTILE, HARAD, "hates", GONDOR, null, null),
        says("h", EventType.SPONSORS, MORDOR, "backs", CORSAIRS, "1997-01-01", "1999-12-31"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static List<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static JsonNode tie(JsonNode drawing, Actor one, Actor other) {
    return all(drawing.get("ties")).stream()
        .filter(t -> List.of(t.get("a").asString(), t.get("b").asString())
            .containsAll(List.of(one.id(), other.id())))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode actor(JsonNode drawing, Actor actor) {
    return all(drawing.get("actors")).stream()
        .filter(a -> a.get("id").asString().equals(actor.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> places(JsonNode drawing) {
    Map<String, String> places = new TreeMap<>();
    all(drawing.get("actors"))
        .forEach(a -> places.put(a.get("id").asString(), a.get("x") + " " + a.get("y")));
    return places;
  }

  @Test
  void nobodyMovesWhenTheTimeDoes() {
    JsonNode early = server.api("network/drawing?at=1990-06");
    JsonNode late = server.api("network/drawing?at=1998-03");

    assertThat(places(early)).isEqualTo(places(late)).hasSizeGreaterThan(4);
    assertThat(early.get("ties").size()).isNotEqualTo(late.get("ties").size());
  }

  @Test
  void twoStandApart(@TempDir Path folder) {
    try (Browserless two = new Browserless(
        folder, says("a", EventType.AID, GONDOR, "aided", ROHAN, "1998-03-01", "1998-03-31"))) {
      assertThat(places(two.api("network/drawing")).values())
          .containsExactlyInAnyOrder("0.0 0.5", "1.0 0.5");
    }
  }

  @Test
  void whoIsNotYetThereSaysFromWhen() {
    JsonNode rohan = actor(server.api("network/drawing?at=1990-06"), ROHAN);

    assertThat(rohan.get("there").asBoolean()).isFalse();
    assertThat(rohan.get("later").asBoolean()).isTrue();
    assertThat(rohan.get("note").asString()).isEqualTo("from Mar 1998");
  }

  @Test
  void whatIsBothAtOnceIsNeverAnAverage() {
    JsonNode tie = tie(server.api("network/drawing?at=1998-04"), HARAD, MORDOR);

    assertThat(tie.get("sign").asString()).isEqualTo("0");
    assertThat(tie.get("signWords").asString()).isEqualTo("with and against each other at once");
    assertThat(tie.get("with").asInt()).isEqualTo(2);
    assertThat(tie.get("against").asInt()).isEqualTo(2);
  }

  @Test
  void theTitleAndTheDeckAreWhatTheNetworkSays() {
    JsonNode drawing = server.api("network/drawing?at=1998-03");

    assertThat(drawing.get("title").asString()).isEqualTo("Who stood with whom, March 1998");
    String deck = String.join(
        "", all(drawing.get("deck")).stream().map(p -> p.get("text").asString()).toList());
    assertThat(deck)
        .startsWith("Arnor and Mordor share a foe, Gondor; "
            + "Harad and Mordor are with and against each other at once; ")
        .endsWith("Gondor and Rohan are with each other.");
  }

  @Test
  void aTriadHasASentenceForEachSideAndTheProductOfItsSigns() {
    JsonNode why = server.api("network/reasons?at=1998-03&a=Gondor&b=Rohan");
    JsonNode reason = why.get("reasons").get(0);

    assertThat(reason.get("question").asString())
        .isEqualTo("Why are Gondor and Rohan on one side here?");
    assertThat(reason.get("claim").asString()).isEqualTo("Both opposed Mordor.");
    assertThat(reason.get("product").asString()).isEqualTo("plus × minus × minus = plus");
    assertThat(reason.get("balanced").asBoolean()).isTrue();
    List<JsonNode> legs = all(reason.get("legs"));
    assertThat(legs)
        .extracting(leg -> leg.get("title").asString())
        .containsExactly("Gondor against Mordor", "Rohan against Mordor", "Gondor with Rohan");
    assertThat(legs)
        .extracting(leg -> leg.get("quote").get("marked").asString())
        .containsExactly("raided", "fought", "aided");
    assertThat(legs).allMatch(leg -> leg.get("event").asString().startsWith("e"));
  }

  @Test
  void triadsAreCountedInWords() {
    JsonNode why = server.api("network/reasons?at=1998-03&a=state:GON&b=state:ROH&c=state:MOR");

    assertThat(why.get("reasons").get(0).get("balanced").asBoolean()).isTrue();
    JsonNode triads = server.api("network/drawing?at=1998-03").get("triads");
    assertThat(triads.get("words").asString()).isEqualTo("1 triad, which is balanced");
  }

  @Test
  void aTieNamesTheEventsThatItRestsOn() {
    JsonNode tie = server.api("network/reasons?at=1998-03&a=Arnor&b=Gondor").get("tie");

    assertThat(tie.get("eventsTotal").asInt()).isEqualTo(4);
    assertThat(tie.get("events").get(0).get("title").asString()).isEqualTo("Arnor attacked Gondor");
    assertThat(tie.get("events").get(0).get("outlets").get(0).asString()).isEqualTo("The Courier");
  }

  @Test
  void changesSayWhatBeginsAndTurnsAndWhoEnters() {
    JsonNode changes = server.api("network/changes");

    List<JsonNode> steps = all(changes.get("changes"));
    assertThat(changes.get("span").get("from").asString()).isEqualTo("1990-03");
    assertThat(steps.get(0).get("words").asString())
        .isEqualTo("March 1990: Arnor aided Gondor; Arnor and Gondor enter");
    assertThat(steps.stream().flatMap(s -> all(s.get("pairs")).stream()))
        .extracting(pair -> pair.get("words").asString())
        .contains("Arnor and Gondor turn against each other");
    assertThat(steps.stream().map(s -> s.get("at").asString()).toList()).isSorted();
    assertThat(all(changes.get("levels"))).anyMatch(l -> l.get("with").asInt() > 0);
  }

  @Test
  void withoutATimeItIsTheLastThatIsToldOf() {
    assertThat(server.api("network/drawing").get("at").get("words").asString())
        .isEqualTo("December 1999");
  }

  @Test
  void whatTurnedSinceAnEarlierTimeIsTold() {
    JsonNode changed = server.api("network/drawing?at=1998-03&since=1990-06").get("changed");

    assertThat(changed.get("since").asString()).isEqualTo("June 1990");
    assertThat(changed.get("turned").get(0).get("words").asString())
        .isEqualTo("Arnor and Gondor: with each other then, against each other now");
  }

  @Test
  void weakTiesAreMarkedAndNotLost() {
    JsonNode drawing = server.api("network/drawing?at=1998-03&least=1");

    assertThat(all(drawing.get("ties")).stream().filter(t -> t.get("weak").asBoolean()))
        .isNotEmpty();
    assertThat(all(drawing.get("sides"))).isEmpty();
  }

  @Test
  void onlyWhatSomeTellCanBeShown() {
    JsonNode drawing = server.api("network/drawing?at=1998-03&source=The%20Globe");

    assertThat(all(drawing.get("ties"))).hasSize(1);
    assertThat(tie(drawing, ROHAN, MORDOR).get("origins").asInt()).isEqualTo(1);
  }

  @Test
  void aroundOneActorOnlyItsOwnAreShown() {
    JsonNode drawing = server.api("network/drawing?at=1998-03&around=Rohan");

    assertThat(drawing.get("around").get("name").asString()).isEqualTo("Rohan");
    assertThat(all(drawing.get("actors")))
        .extracting(a -> a.get("name").asString())
        .contains("Rohan", "Gondor", "Mordor")
        .doesNotContain("Arnor", "Harad");
  }

  @Test
  void fewerActorsAreDrawnWhenAskedForAndTheRestIsCounted() {
    JsonNode drawing = server.api("network/drawing?at=1998-03&most=2");

    assertThat(drawing.get("left").get("actors").asInt()).isEqualTo(4);
    assertThat(drawing.get("left").get("words").asString())
        .startsWith("Not drawn, as less is told of them: 4 actors and ");
  }

  @Test
  void aTimeOfWhichNothingIsToldSaysSo() {
    assertThat(server.api("network/drawing?at=1930").get("nothing").asString())
        .startsWith("Nothing near that time is told. What the library dates lies between 1 March");
  }

  @Test
  void programsGetTheContract() {
    JsonNode network = server.api("network?at=1998-03");

    assertThat(network.get("at").get("from").asString()).isEqualTo("1998-03-01");
    assertThat(network.get("triads").get(0).get("kind").asString()).isEqualTo("common-foe");
    assertThat(network.get("undated").size()).isEqualTo(1);
    assertThat(network.get("statements").size()).isPositive();
  }

  @Test
  void theGraphIsAFile() {
    HttpResponse<String> answer = server.get("/api/v1/network/graph");

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/gexf+xml");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("network.gexf");
    assertThat(answer.body()).contains("<gexf").contains("kind=\"negative\"");
  }

  @Test
  void anEmptyLibraryHasNoNetwork(@TempDir Path empty) {
    try (Browserless nothing = new Browserless(empty)) {
      assertThat(nothing.api("network/drawing").get("nothing").asString())
          .isEqualTo("The library tells of no dated act between two actors.");
      assertThat(nothing.api("network/drawing").get("title").asString())
          .isEqualTo("Who stood with whom");
      assertThat(nothing.get("/api/v1/network").statusCode()).isEqualTo(400);
      assertThat(nothing.api("network/changes").get("span").isNull()).isTrue();
    }
  }

  @Test
  void whatCannotBeAskedIsRefusedInOneSentence() {
    assertThat(refused("network/drawing?at=soon")).contains("\"soon\" is no date.");
    assertThat(refused("network/drawing?at=1990&since=1998"))
        .isEqualTo("since 1998 does not come before at 1990. Exchange the two.");
    assertThat(refused("network/drawing?least=2")).contains("from 0 to 1");
    assertThat(refused("network?when=1998")).contains("There is no parameter \"when\" here.");
    assertThat(refused("network/reasons?a=Gondor")).contains("b is missing");
    assertThat(refused("network/reasons?a=Gondor&b=state:GON")).contains("Name two actors.");
    assertThat(server.get("/api/v1/network/drawing?around=Nobody").statusCode()).isEqualTo(404);
  }

  private String refused(String path) {
    assertThat(server.get("/api/v1/" + path).statusCode()).isEqualTo(400);
    return server.api(path).get("detail").asString();
  }
}
