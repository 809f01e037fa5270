package entente.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.app.Story;
import entente.app.web.Browserless;
import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.event.EventType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An article over HTTP with all that was read in it; its offsets fit its text whatever stands there. */
class DocumentsAreaTest {
  private static final Actor ARNOR = Story.state("ARN", "Arnor");
  private static final Actor GONDOR = Story.state("GON", "Gondor");

  /** Surrogate pairs, an override of the direction of writing, a null character and markup before the words. */
  private static final String ODD =
      "\uD83D\uDC0E\uD83D\uDC0E <b>Arnor</b> \u202Eshelled\u202C\u0000 Gondor. Their friendship turned sour.";

  private static final String ID = "https://courier.example/a b?c=1";

  @TempDir
  private Path folder;

  private Browserless server;

  @BeforeEach
  void serve() {
    server = new Browserless(folder, odd(), plain());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Story odd() {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, ODD.length()));
    return Story.of(new Article(ID, "The Courier", "Odd", null, null, null, ODD, List.of(block)))
        .tells(EventType.ASSAULT, "shelled")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .on("2020-01-03", "2020-01-03")
        .end();
  }

  private static Story plain() {
    return Story.of("plain.txt", "Arnor aided Gondor.")
        .tells(EventType.AID, "aided")
        .by("Arnor", ARNOR)
        .to("Gondor", GONDOR)
        .end();
  }

  private JsonNode odd(String path) {
    return server.api("documents/https%3A%2F%2Fcourier.example%2Fa%20b%3Fc=1" + path);
  }

  private static String words(JsonNode document, JsonNode span) {
    return document
        .get("text")
        .asString()
        .substring(span.get("begin").asInt(), span.get("end").asInt());
  }

  @Test
  void offsetsCountTheUnitsThatScriptsCount() {
    JsonNode document = odd("");
    assertThat(document.get("text").asString()).isEqualTo(ODD);
    JsonNode statement = document.get("statements").get(0);
    assertThat(words(document, statement.get("evidence").get("trigger"))).isEqualTo("shelled");
    assertThat(words(document, statement.get("actor"))).isEqualTo("Arnor");
    assertThat(words(document, statement.get("recipient"))).isEqualTo("Gondor");
    assertThat(words(document, document.get("sentences").get(1)))
        .isEqualTo("Their friendship turned sour.");
    assertThat(document.get("mentions"))
        .allSatisfy(mention -> assertThat(words(document, mention))
            .isEqualTo(mention.get("actors").get(0).get("name").asString()));
  }

  @Test
  void tellsWhatAPageShowsBesideTheText() {
    JsonNode document = odd("");
    JsonNode statement = document.get("statements").get(0);
    assertThat(statement.get("title").asString()).isEqualTo("Arnor attacked Gondor");
    assertThat(statement.get("dateWords").asString()).isEqualTo("3 January 2020");
    assertThat(statement.get("laneWords").asString()).isEqualTo("Conflict, a deed");
    assertThat(statement.get("rejected").isNull()).isTrue();
    assertThat(document.get("summary").asString()).isEqualTo("1 statement in 1 of 2 sentences");
    assertThat(document.get("publishedWords").asString()).isEqualTo("no date of publication");
    assertThat(document.get("turns")).hasSize(1);
    assertThat(words(document, document.get("turns").get(0))).contains("turned sour");
    assertThat(document.get("choices").get("types")).hasSize(EventType.values().length);
  }

  @Test
  void anIdWithSlashesIsFoundHoweverItIsWritten() {
    assertThat(odd("").get("document").get("id").asString()).isEqualTo(ID);
    JsonNode raw = server.api("documents/https://courier.example/a%20b%3Fc=1");
    assertThat(raw.get("document").get("id").asString()).isEqualTo(ID);
  }

  @Test
  void anUnknownDocumentIsNotTakenForAnother() {
    JsonNode problem = server.api("documents/plain");
    assertThat(problem.get("status").asInt()).isEqualTo(404);
    assertThat(problem.get("detail").asString())
        .startsWith("There is no document \"plain\" in the library.");
  }

  @Test
  void whatIsRejectedStaysWhereItStoodUntilItIsTakenBack() {
    server.post(
        "/api/v1/decisions",
        "{\"kind\":\"reject\",\"statement\":\"plain.txt-0\",\"because\":\"a joke\"}");
    JsonNode rejected = server.api("documents/plain.txt").get("statements").get(0);
    assertThat(rejected.get("rejected").get("number").asInt()).isEqualTo(1);
    assertThat(rejected.get("rejected").get("because").asString()).isEqualTo("a joke");
    assertThat(server.api("documents/plain.txt").get("summary").asString())
        .isEqualTo("No statement was found in its 1 sentence");
    server.post("/api/v1/decisions/1/undo", "");
    JsonNode back = server.api("documents/plain.txt").get("statements").get(0);
    assertThat(back.get("rejected").isNull()).isTrue();
  }

  @Test
  void whatIsCorrectedNamesTheDecisions() {
    server.post(
        "/api/v1/decisions",
        "{\"kind\":\"correct\",\"statement\":\"plain.txt-0\",\"date\":\"2003\"}");
    JsonNode corrected = server.api("documents/plain.txt").get("statements").get(0);
    assertThat(corrected.get("dateWords").asString()).isEqualTo("2003");
    assertThat(corrected.get("corrected").get(0).asString()).isEqualTo("date");
    assertThat(corrected.get("corrections").get(0).get("number").asInt()).isEqualTo(1);
  }

  @Test
  void documentsAreListedAndFoundByWords() {
    assertThat(server.api("documents").get("total").asInt()).isEqualTo(2);
    JsonNode found = server.api("documents?q=PLAIN");
    assertThat(found.get("items"))
        .extracting(
            item -> item.get("id").asString() + " " + item.get("statements").asInt())
        .containsExactly("plain.txt 1");
    assertThat(server.api("documents?order=x").get("detail").asString())
        .startsWith("There is no parameter \"order\" here.");
  }
}
