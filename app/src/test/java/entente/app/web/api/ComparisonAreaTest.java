package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.attribution.Modality;
import entente.event.EventType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two sources over HTTP: what both tell stands in one row, what one tells alone beside nothing. */
class ComparisonAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");
  private static final Actor DENETHOR = Story.person("person:denethor-hurin", "Denethor Hurin");
  private static final Actor ENVOY = Story.person("person:halbarad-dunadan", "Halbarad Dunadan");
  private static final String TWO = "?a=The%20Courier&b=The%20Herald";

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void serve() {
    server = new Browserless(folder, courier(), herald(), echo());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Story courier() {
    return Story.of(
            "courier.txt",
            "At dawn Arnor killed Denethor Hurin near the ford. Arnor aided Gondor with grain.",
            "The Courier",
            LocalDate.of(2020, 1, 5))
        .tells(EventType.ASSAULT, "killed")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", DENETHOR)
        .on("2020-01-03", "2020-01-03")
        .end()
        .tells(EventType.AID, "aided")
        .by("Arnor aided", ARNOR)
        .to("Gondor", GONDOR)
        .end();
  }

  private static Story herald() {
    return Story.of(
            "news/herald.txt",
            "Riders of Arnor have slain Denethor Hurin by the river. Arnor phoned Gondor in spring, as Halbarad Dunadan recalls.",
            "The Herald",
            null)
        .tells(EventType.ASSAULT, "slain")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", DENETHOR)
        .on("2020-01-04", "2020-01-04")
        .end()
        .tells(EventType.CONSULT, "phoned")
        .by("Arnor phoned", ARNOR)
        .to("Gondor", GONDOR)
        .on("2019-03-01", "2019-05-31")
        .accordingTo("Halbarad Dunadan", ENVOY.id(), "recalls")
        .end()
        .names("Halbarad Dunadan", ENVOY);
  }

  private static Story echo() {
    return Story.of("echo.txt", "No men of Arnor killed Denethor Hurin.", "The Echo", null)
        .tells(EventType.ASSAULT, "killed")
        .by("Arnor", ARNOR)
        .to("Denethor Hurin", DENETHOR)
        .on("2020-01-03", "2020-01-03")
        .as(Modality.DENIED)
        .end();
  }

  private JsonNode rows(String more) {
    return server.api("comparison/rows" + TWO + more);
  }

  private static List<JsonNode> rowsOf(JsonNode page) {
    List<JsonNode> rows = new ArrayList<>();
    page.get("sections").forEach(section -> section.get("rows").forEach(rows::add));
    return rows;
  }

  private static String title(JsonNode row, String side) {
    JsonNode telling = row.get(side);
    return telling.isNull() ? "not told" : telling.get("title").asString();
  }

  @Test
  void answersWithTheContractOfTheCommand() {
    JsonNode told = server.api("comparison" + TWO);
    assertThat(told.get("a").get("name").asString()).isEqualTo("The Courier");
    assertThat(told.get("both")).hasSize(1);
    assertThat(told.get("only_a")).hasSize(1);
    assertThat(told.get("only_b")).hasSize(1);
    assertThat(told.get("both").get(0).get("differences").get(0).get("kind").asString())
        .isEqualTo("date");
  }

  @Test
  void rowsAreAlignedInTimeAndTheUndatedComeLast() {
    List<JsonNode> rows = rowsOf(rows(""));
    assertThat(rows)
        .extracting(row -> title(row, "a") + " | " + title(row, "b"))
        .containsExactly(
            "not told | Arnor talked with Gondor",
            "Arnor attacked Denethor Hurin | Arnor attacked Denethor Hurin",
            "Arnor aided Gondor | not told");
    assertThat(rows("").get("sections"))
        .extracting(section -> section.get("name").asString())
        .containsExactly("2019", "2020", "No date given");
  }

  @Test
  void aRowSaysInWhatTheTwoDifferAndWhoseWordItIs() {
    List<JsonNode> rows = rowsOf(rows(""));
    JsonNode both = rows.get(1);
    assertThat(both.get("note").asString()).isEqualTo("differ: the date");
    assertThat(both.get("differences").get(0).asString())
        .contains("3 January 2020 (The Courier) against 4 January 2020 (The Herald)");
    assertThat(both.get("a").get("origin").asString()).isEqualTo("origin: the article itself");
    assertThat(rows.get(0).get("b").get("origin").asString()).isEqualTo("origin: Halbarad Dunadan");
    assertThat(both.get("b").get("sentence"))
        .extracting(JsonNode::asString)
        .containsExactly("Riders of Arnor have ", "slain", " Denethor Hurin by the river.");
  }

  @Test
  void countsInWords() {
    assertThat(rows("").get("tally"))
        .extracting(
            count -> count.get("number").asInt() + " " + count.get("words").asString())
        .containsExactly(
            "1 told by both",
            "1 of them differs",
            "1 by A alone",
            "1 by B alone",
            "0 origins in common");
    assertThat(rows("").get("b").get("what").asString())
        .isEqualTo("1 article · by A. Writer · no date on the page");
  }

  @Test
  void showsOnlyWhatIsAskedFor() {
    assertThat(rowsOf(rows("&show=differing"))).hasSize(1);
    assertThat(rowsOf(rows("&show=one"))).hasSize(2);
    assertThat(rowsOf(rows("&limit=1&offset=2")))
        .extracting(row -> title(row, "a"))
        .containsExactly("Arnor aided Gondor");
    assertThat(rows("&limit=1").get("total").asInt()).isEqualTo(3);
  }

  @Test
  void betweenTwoActorsRowsStandInThePhasesOfTheirRelation() {
    JsonNode page = rows("&one=Arnor&other=Gondor");
    assertThat(page.get("title").asString()).isEqualTo("Two tellings of one relation");
    assertThat(page.get("one").get("id").asString()).isEqualTo("state:ARN");
    assertThat(rowsOf(page)).hasSize(2);
    assertThat(page.get("sections").get(0).get("name").asString()).startsWith("Cooperation, ");
    assertThat(page.get("sections").get(0).get("character").asString()).isEqualTo("cooperation");
  }

  @Test
  void aSpeakerCanBeComparedWithADocument() {
    JsonNode page = server.api("comparison/rows?a=person:halbarad-dunadan&b=courier.txt");
    assertThat(page.get("a").get("kind").asString()).isEqualTo("speaker");
    assertThat(page.get("b").get("kind").asString()).isEqualTo("document");
    assertThat(page.get("a").get("what").asString()).startsWith("speaks in 1 article");
  }

  @Test
  void badQuestionsAreAnsweredWithOneSentence() {
    assertThat(server.api("comparison?a=The%20Courier").get("detail").asString())
        .isEqualTo("The parameter b is missing: the name of an outlet, the id of a document, or"
            + " somebody who speaks in the articles.");
    assertThat(server.api("comparison?a=The%20Courier&b=courier").get("detail").asString())
        .contains("are both The Courier. Name two sources.");
    assertThat(server.api("comparison?a=The%20Courier&b=Nobody").get("status").asInt())
        .isEqualTo(404);
    assertThat(rows("&one=Arnor").get("detail").asString())
        .isEqualTo("Only one is given. Name two actors, or none.");
    assertThat(rows("&show=some").get("detail").asString())
        .contains("Write one of: all, both, one, differing.");
  }

  @Test
  void listsWhoCanBeComparedAndWhoTellsOfTheSame() {
    assertThat(server.api("sources?kind=outlet").get("items"))
        .extracting(
            item -> item.get("name").asString() + " " + item.get("statements").asInt())
        .containsExactly("The Courier 2", "The Herald 2", "The Echo 1");
    assertThat(server.api("sources?q=halba").get("items").get(0).get("kind").asString())
        .isEqualTo("speaker");
    JsonNode pairs = server.api("sources/pairs?of=The%20Echo");
    assertThat(pairs.get("items"))
        .extracting(pair -> pair.get("a").asString() + ", " + pair.get("b").asString())
        .containsExactly("The Courier, The Echo", "The Echo, The Herald");
    assertThat(pairs.get("items").get(0).get("words").asString()).isEqualTo("1 event told by both");
  }
}
